/// Asking for the book's password: at the start, and when nobody touched the window for a while. May import `ui`,
/// `ui.kit`, `workspace`, JavaFX.
@NullMarked
package org.vouchbook.ui.lock;

import org.jspecify.annotations.NullMarked;
