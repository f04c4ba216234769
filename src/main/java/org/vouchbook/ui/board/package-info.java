/// The Referrals page: the board, its cards, a referral's form, a new referral, saving what is seen. May import `ui`,
/// `ui.kit`, `workspace`, `exchange`, `report`, `domain`, JavaFX and its libraries.
@NullMarked
package org.vouchbook.ui.board;

import org.jspecify.annotations.NullMarked;
