/// The whole program: the story from start to restart, and a picture of every screen.
@NullMarked
package org.vouchbook;

import org.jspecify.annotations.NullMarked;
