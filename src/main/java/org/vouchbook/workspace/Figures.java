package org.vouchbook.workspace;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.CallList;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.LevelPace;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.ReferrerFigures.Neglect;

/// The referrals in figures: whom to call, what each referrer brought, how each level fares.
///
/// Raises [org.vouchbook.domain.BookException] when the file fails.
public final class Figures {
    /// What was read at a moment.
    ///
    /// @param expected whom to call because they expect it (A19)
    /// @param notYet whom to bring nearer first
    /// @param referrers see [ReferrerFigures#of]
    /// @param paces see [LevelPace#of]
    public record Picture(
            Instant at,
            List<Board.Card> expected,
            List<Board.Card> notYet,
            List<Referrer> referrers,
            List<LevelPace> paces) {}

    /// A referrer with their figures.
    ///
    /// @param neglected whom the neglected referral was about, if one was
    public record Referrer(
            Contact who, ReferrerFigures figures, @Nullable Contact neglected) {}

    private final Workspace workspace;
    private final Agenda agenda;

    /// Of an open book.
    public Figures(Workspace workspace, Agenda agenda) {
        this.workspace = workspace;
        this.agenda = agenda;
    }

    /// Everything as it is now: three queries, whatever the size of the book.
    public Picture read() {
        List<Referral> all = workspace.reader().referrals();
        var ids = new HashSet<Long>();
        all.forEach(r -> ids.addAll(List.of(r.counterpartId(), r.prospectId())));
        Map<Long, Contact> people = workspace.reader().contacts(ids);
        Map<Long, List<FollowUp>> followUps = agenda.followUps();
        CallList calls = CallList.of(all);
        List<ReferrerFigures> figures = ReferrerFigures.of(
                all.stream()
                        .map(r -> new ReferrerFigures.Brought(r, followUps.getOrDefault(r.id(), List.of())))
                        .toList(),
                workspace.now(),
                workspace.zone());
        return new Picture(
                workspace.now(),
                cards(calls.expected(), people),
                cards(calls.notYet(), people),
                figures.stream().map(f -> referrer(f, people)).toList(),
                LevelPace.of(all, workspace.reader().moves(), workspace.zone()));
    }

    private static List<Board.Card> cards(List<Referral> referrals, Map<Long, Contact> people) {
        return referrals.stream()
                .map(r -> new Board.Card(r, person(r.prospectId(), people), person(r.counterpartId(), people)))
                .toList();
    }

    private static Referrer referrer(ReferrerFigures figures, Map<Long, Contact> people) {
        Neglect neglect = figures.neglect();
        return new Referrer(
                person(figures.referrerId(), people),
                figures,
                neglect == null ? null : person(neglect.referral().prospectId(), people));
    }

    private static Contact person(long id, Map<Long, Contact> people) {
        return Objects.requireNonNull(people.get(id));
    }
}
