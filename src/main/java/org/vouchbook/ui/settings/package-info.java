/// The settings page. May import `ui`, `ui.kit`, `workspace`, JavaFX.
@NullMarked
package org.vouchbook.ui.settings;

import org.jspecify.annotations.NullMarked;
