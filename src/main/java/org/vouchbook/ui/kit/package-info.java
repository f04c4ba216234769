/// Nodes that draw and the look they share; they know no client, hold no words and no colours. May import `domain`,
/// `report` (geometry) and JavaFX with its libraries.
@NullMarked
package org.vouchbook.ui.kit;

import org.jspecify.annotations.NullMarked;
