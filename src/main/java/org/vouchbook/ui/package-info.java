/// The window: main window, pages, words, errors, threads. Screens live in packages of their own that never import each
/// other. May import `workspace`, `report`, `exchange`, `domain`, JavaFX and its libraries.
@NullMarked
package org.vouchbook.ui;

import org.jspecify.annotations.NullMarked;
