/// Tests of the board: state without a window, gestures in one.
@NullMarked
package org.vouchbook.ui.board;

import org.jspecify.annotations.NullMarked;
