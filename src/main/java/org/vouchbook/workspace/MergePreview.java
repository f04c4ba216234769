package org.vouchbook.workspace;

import org.vouchbook.domain.Contact;

/// What would come together if two people were made one.
///
/// @param result the person as they would then stand
/// @param conversations that come along from the one who goes, as all the following
/// @param referrals that come along
/// @param sales that come along
/// @param ratings that come along
/// @param referralsGone referrals that would fall away
public record MergePreview(
        Contact result, int conversations, int referrals, int sales, int ratings, int referralsGone) {}
