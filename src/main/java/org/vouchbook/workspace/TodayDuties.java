package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;

/// All that is due, now and later, and what was done or left out lately.
///
/// @param book whose duties they are
/// @param people those whom the answers concerned, by id
public record TodayDuties(UUID book, List<TodayLine> open, List<FollowUpAnswer> closed, Map<Long, Contact> people) {}
