/// Tests of the merging of two entries.
@NullMarked
package org.vouchbook.ui.merge;

import org.jspecify.annotations.NullMarked;
