package org.vouchbook.ui.person;

import java.util.function.Consumer;
import org.vouchbook.domain.ReferReason;

/// The forms for why somebody would refer us.
///
/// @param add opens a new one
/// @param edit opens one that is noted
record ReasonWays(Runnable add, Consumer<ReferReason> edit) {}
