/// Referrals that lie in the notes and never became a card: a list to go through with one key each.
@NullMarked
package org.vouchbook.ui.hints;

import org.jspecify.annotations.NullMarked;
