/// Making one person of two. May import `ui`, `ui.kit`, `workspace`, `domain`, JavaFX.
@NullMarked
package org.vouchbook.ui.merge;

import org.jspecify.annotations.NullMarked;
