package org.vouchbook.ui.person;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ReferReason;

/// What is to be thought of as to why somebody would refer us (B15).
///
/// @param missing the first name of a person with a good score for whom no reason is noted; empty: there is one
/// @param next the first reason with something still to do, if there is one
record Thought(String missing, @Nullable ReferReason next) {
    static final Thought NONE = new Thought("", null);
}
