package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BusinessSource;
import org.vouchbook.domain.CallList;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.Improvement;
import org.vouchbook.domain.LevelPace;
import org.vouchbook.domain.NetworkWorth;
import org.vouchbook.domain.NewBusiness;
import org.vouchbook.domain.ProgrammeMonth;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.ReferrerFigures.Neglect;
import org.vouchbook.domain.Sale;

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
    /// @param year the programme and what clients are worth
    public record Picture(
            Instant at,
            List<Board.Card> expected,
            List<Board.Card> notYet,
            List<Referrer> referrers,
            List<LevelPace> paces,
            YearFigures year) {}

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

    /// Everything as it is now: seven queries, whatever the size of the book.
    public Picture read() {
        List<Referral> all = workspace.reader().referrals();
        var ids = new HashSet<Long>();
        all.forEach(r -> ids.addAll(List.of(r.counterpartId(), r.prospectId())));
        List<Sale> sales = workspace.figures().sales();
        sales.forEach(s -> ids.add(s.contactId()));
        List<Improvement> improvements = Improvement.of(workspace.figures().interviews());
        improvements.forEach(i -> ids.add(i.contactId()));
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
                LevelPace.of(all, workspace.reader().moves(), workspace.zone()),
                year(all, followUps, sales, improvements, people));
    }

    private YearFigures year(
            List<Referral> all,
            Map<Long, List<FollowUp>> followUps,
            List<Sale> sales,
            List<Improvement> improvements,
            Map<Long, Contact> people) {
        LocalDate today = workspace.today();
        LocalDate yearAgo = today.minusYears(1);
        return new YearFigures(
                ProgrammeMonth.of(
                        workspace.reader().asksSince(yearAgo),
                        all.stream()
                                .map(r -> new ProgrammeMonth.Tracked(r, followUps.getOrDefault(r.id(), List.of())))
                                .toList(),
                        agenda.policy(),
                        workspace.now(),
                        workspace.zone()),
                NewBusiness.of(sales, today),
                new YearFigures.Relations(
                        NewBusiness.of(sales, today, BusinessSource::isExisting),
                        NewBusiness.of(sales, today, source -> source == BusinessSource.REFERRED)),
                new YearFigures.Clients(
                        ClientWorth.of(sales, all),
                        workspace.figures().touchesAfter(yearAgo),
                        NetworkWorth.of(sales, all)),
                improvements,
                people);
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
