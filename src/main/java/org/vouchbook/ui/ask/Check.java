package org.vouchbook.ui.ask;

/// A line before an ask: who, when, how; green or red, and why (B8).
record Check(String what, boolean green, String reason) {}
