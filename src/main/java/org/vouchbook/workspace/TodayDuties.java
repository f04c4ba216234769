package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;

/// All that is due, now and later, and what was done or left out lately.
///
/// @param people those whom the answers concerned, by id
public record TodayDuties(List<TodayLine> open, List<FollowUpAnswer> closed, Map<Long, Contact> people) {}
