/// Tests of the lock screen.
@NullMarked
package org.vouchbook.ui.lock;

import org.jspecify.annotations.NullMarked;
