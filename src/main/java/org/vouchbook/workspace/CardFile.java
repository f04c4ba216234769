package org.vouchbook.workspace;

import java.util.List;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Sale;

/// What belongs to a referral besides its card.
///
/// @param gifts all that the referrer was given, the latest first
/// @param sharing the other referrals of the same prospect in the same direction
/// @param sharers who they are from, in the same order
public record CardFile(
        List<Sale> sales,
        List<HandOff> handOffs,
        List<PlantedRequest> planted,
        List<Gift> gifts,
        List<Referral> sharing,
        List<String> sharers) {}
