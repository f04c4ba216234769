package org.vouchbook.ui.playbook;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;

/// A line of the list: a group as a heading, or an element under it.
///
/// @param element none in the line of a group
/// @param last how it went last; null when it was never practised
/// @param times how often it was practised
record RehearsalItem(
        RehearsalElement.Group group,
        @Nullable RehearsalElement element,
        @Nullable Rehearsal last,
        int times) {}
