/// Vouchbook without its window: what the command line says, and the jobs that an owner schedules. Knows the words and
/// the lists of `ui`, `workspace`, `exchange`, `report` and `domain`; starts no window system.
@NullMarked
package org.vouchbook.command;

import org.jspecify.annotations.NullMarked;
