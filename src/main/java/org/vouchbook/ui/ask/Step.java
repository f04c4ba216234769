package org.vouchbook.ui.ask;

/// Something that stands in the way of an ask, and the one action that takes it away.
///
/// @param button what that action is called; empty: only time helps
record Step(Reason reason, String button, Way way) {}
