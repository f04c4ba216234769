/// Those who came all the way back, after a complaint or a long silence, and later referred somebody.
@NullMarked
package org.vouchbook.ui.returned;

import org.jspecify.annotations.NullMarked;
