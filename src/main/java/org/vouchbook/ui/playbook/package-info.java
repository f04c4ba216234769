/// The Playbook: the wordings that drafts are made from. May import `ui`, `ui.kit`, `workspace`, `domain`, JavaFX.
@NullMarked
package org.vouchbook.ui.playbook;

import org.jspecify.annotations.NullMarked;
