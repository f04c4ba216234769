package org.vouchbook.workspace;

import java.util.List;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Sale;

/// What belongs to a referral besides its card.
///
/// @param gifts all that the referrer was given, the latest first
/// @param interviews those with the referrer, and words of theirs that were kept as such (A17)
/// @param sharing the other referrals of the same prospect in the same direction
/// @param sharers who they are from, in the same order
public record CardFile(
        List<Sale> sales,
        List<HandOff> handOffs,
        List<PlantedRequest> planted,
        List<Gift> gifts,
        List<Interview> interviews,
        List<Referral> sharing,
        List<String> sharers) {}
