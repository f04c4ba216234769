/// Networking groups: a window with each group's members, agreements and meetings, and the groups of a person.
@NullMarked
package org.vouchbook.ui.groups;

import org.jspecify.annotations.NullMarked;
