/// Short forms for one record: their fields, what is wrong with them, and the window they stand in. They know no
/// screen.
@NullMarked
package org.vouchbook.ui.form;

import org.jspecify.annotations.NullMarked;
