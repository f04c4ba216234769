/// What to say: a draft with the facts filled in, checked, copied, mailed or told by phone. May import `ui`, `ui.kit`,
/// `workspace`, `domain`, JavaFX.
@NullMarked
package org.vouchbook.ui.words;

import org.jspecify.annotations.NullMarked;
