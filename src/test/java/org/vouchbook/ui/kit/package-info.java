/// Tests of the nodes that draw, with mouse and keyboard, and pictures of them in `target/kit`.
@NullMarked
package org.vouchbook.ui.kit;

import org.jspecify.annotations.NullMarked;
