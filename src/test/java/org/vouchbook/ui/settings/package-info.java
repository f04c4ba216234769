/// Tests of the settings page.
@NullMarked
package org.vouchbook.ui.settings;

import org.jspecify.annotations.NullMarked;
