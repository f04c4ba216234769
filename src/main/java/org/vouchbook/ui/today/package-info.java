/// Today: what deserves the user this day, why, and one key to do it; the quarter's report card beside it. Knows `ui`,
/// `ui.kit` and what they know; other screens are reached through the navigator and the ways it was given.
@NullMarked
package org.vouchbook.ui.today;

import org.jspecify.annotations.NullMarked;
