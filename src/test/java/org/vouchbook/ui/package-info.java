@NullMarked
package org.vouchbook.ui;

import org.jspecify.annotations.NullMarked;
