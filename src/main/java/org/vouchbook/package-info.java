/// Start and wiring: opens a book, builds the screens over it, shows the window, closes both. The only place that knows
/// every package.
@NullMarked
package org.vouchbook;

import org.jspecify.annotations.NullMarked;
