/// Measurements, apart from the tests: main classes that print medians and ratios of one run.
@NullMarked
package org.vouchbook.bench;

import org.jspecify.annotations.NullMarked;
