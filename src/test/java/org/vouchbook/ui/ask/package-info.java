@NullMarked
package org.vouchbook.ui.ask;

import org.jspecify.annotations.NullMarked;
