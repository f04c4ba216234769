/// Drafts and what is said about their wording: wordings are filled with the facts of a referral, and checked. Pure:
/// nothing is sent. May import `domain` and `java.*`.
@NullMarked
package org.vouchbook.domain.words;

import org.jspecify.annotations.NullMarked;
