/// One person beside the list: head, radar, timeline, referrals, facts, ratings. May import `ui`, `ui.kit`,
/// `workspace`, `domain`, JavaFX and its libraries.
@NullMarked
package org.vouchbook.ui.person;

import org.jspecify.annotations.NullMarked;
