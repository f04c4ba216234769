/// What stands in the panel of a person about asking them: the verdict with its reasons, the records behind it, the
/// ask.
@NullMarked
package org.vouchbook.ui.ask;

import org.jspecify.annotations.NullMarked;
