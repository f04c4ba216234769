/// Tests of the window of events.
@NullMarked
package org.vouchbook.ui.events;

import org.jspecify.annotations.NullMarked;
