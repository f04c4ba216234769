package org.vouchbook.ui.ask;

/// A plain sentence of the verdict, and the record that it stands on.
record Reason(String text, Way way) {}
