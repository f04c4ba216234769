/// The one door for reads and writes of the user interface: every change goes through [Workspace#commit] and can be
/// undone. May import `storage`, `exchange`, `sample`, `domain`.
@NullMarked
package org.vouchbook.workspace;

import org.jspecify.annotations.NullMarked;
