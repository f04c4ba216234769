/// Tests of bringing people in, without a window.
@NullMarked
package org.vouchbook.ui.imports;

import org.jspecify.annotations.NullMarked;
