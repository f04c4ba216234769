/// Tests of the Today page: its words, its view model, the page with mouse and keys, and its pictures.
@NullMarked
package org.vouchbook.ui.today;

import org.jspecify.annotations.NullMarked;
