package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Returned;
import org.vouchbook.domain.Silences;
import org.vouchbook.domain.WayBack;

/// Those who went the whole way back, after a complaint or a long silence, and later referred somebody (D9, B19).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails.
public final class Returns {
    /// One of them, with both people.
    public record Line(Contact who, Contact prospect, Returned returned) {}

    private final Workspace workspace;

    /// Of an open book.
    public Returns(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of them, the latest referral first. Only what happened with referrers is read.
    public List<Line> all(AskRules rules) {
        List<Referral> received = workspace.reader().referrals().stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .toList();
        Set<Long> referrers = received.stream().map(Referral::counterpartId).collect(Collectors.toSet());
        var ids = new HashSet<>(referrers);
        received.forEach(r -> ids.add(r.prospectId()));
        Map<Long, Contact> people = workspace.reader().contacts(ids);
        var lines = new ArrayList<Line>();
        for (Returned returned : Returned.of(ways(referrers, people, rules), received)) {
            lines.add(new Line(
                    Objects.requireNonNull(people.get(returned.referral().counterpartId())),
                    Objects.requireNonNull(people.get(returned.referral().prospectId())),
                    returned));
        }
        return lines;
    }

    private List<WayBack> ways(Set<Long> referrers, Map<Long, Contact> people, AskRules rules) {
        var ways = new ArrayList<WayBack>();
        Map<Long, Interview> interviews = new HashMap<>();
        workspace.asks().interviews(referrers).forEach(i -> interviews.put(i.id(), i));
        workspace
                .asks()
                .complaints(referrers)
                .forEach(
                        c -> ways.add(WayBack.of(c, c.interviewId() == null ? null : interviews.get(c.interviewId()))));
        workspace.figures().touchesOf(referrers).forEach((id, touches) -> {
            Contact contact = people.get(id);
            if (contact != null) {
                ways.addAll(Silences.of(id, touches, rules.limitDays(contact), workspace.today()));
            }
        });
        return ways;
    }
}
