/// Checks of the sample book.
@NullMarked
package org.vouchbook.sample;

import org.jspecify.annotations.NullMarked;
