/// The Referrals page: the board, its cards, a referral's form, a new referral. May import `ui`, `ui.kit`, `workspace`,
/// `domain`, JavaFX and its libraries.
@NullMarked
package org.vouchbook.ui.board;

import org.jspecify.annotations.NullMarked;
