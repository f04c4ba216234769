package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.CallList;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.LevelPace;
import org.vouchbook.domain.ProgrammeCheck;
import org.vouchbook.domain.ProgrammeMonth;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.ReferrerFigures.Neglect;

/// The referrals in figures: whom to call, what each referrer brought, how each level fares, month by month. Each part
/// is read by itself.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails.
public final class Figures {
    /// Whom to call.
    ///
    /// @param expected because they expect it (A19)
    /// @param notYet whom to bring nearer first
    public record Calls(List<Board.Card> expected, List<Board.Card> notYet) {}

    /// A referrer with their figures.
    ///
    /// @param neglected whom the neglected referral was about, if one was
    public record Referrer(
            Contact who, ReferrerFigures figures, @Nullable Contact neglected) {}

    private final Workspace workspace;
    private final Agenda agenda;
    private final @Nullable ContactKind source;

    /// Of an open book.
    public Figures(Workspace workspace, Agenda agenda) {
        this(workspace, agenda, null);
    }

    /// Of an open book, split by the sources of referrals (K1).
    ///
    /// @param source only what came from contacts of this kind; null: from anybody
    public Figures(Workspace workspace, Agenda agenda, @Nullable ContactKind source) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.source = source;
    }

    /// Whom to call (A19).
    public Calls calls() {
        List<Referral> all = referrals();
        Map<Long, Contact> people = people(all);
        CallList calls = CallList.of(all);
        return new Calls(cards(calls.expected(), people), cards(calls.notYet(), people));
    }

    /// What each referrer brought, see [ReferrerFigures#of].
    public List<Referrer> referrers() {
        List<Referral> all = referrals();
        Map<Long, Contact> people = people(all);
        Map<Long, List<FollowUp>> followUps = agenda.followUps();
        return ReferrerFigures.of(
                        all.stream()
                                .map(r -> new ReferrerFigures.Brought(r, followUps.getOrDefault(r.id(), List.of())))
                                .toList(),
                        workspace.now(),
                        workspace.zone())
                .stream()
                .map(f -> referrer(f, people))
                .toList();
    }

    /// How each level fares, see [LevelPace#of].
    public List<LevelPace> paces() {
        return LevelPace.of(referrals(), workspace.reader().moves(), workspace.zone());
    }

    /// The programme month by month, the present one first (E15).
    public List<ProgrammeMonth> months() {
        SourceSplit split = SourceSplit.of(source, workspace);
        Map<Long, List<FollowUp>> followUps = agenda.followUps();
        return ProgrammeMonth.of(
                workspace.reader().asksSince(workspace.today().minusYears(1)).stream()
                        .filter(ask -> split.has(ask.contactId()))
                        .toList(),
                referrals().stream()
                        .map(r -> new ProgrammeMonth.Tracked(r, followUps.getOrDefault(r.id(), List.of())))
                        .toList(),
                agenda.policy(),
                workspace.now(),
                workspace.zone());
    }

    /// Whether the three parts of a programme are there (N3).
    ///
    /// @param months see [#months]
    /// @param weekly how many asks are wanted in a week
    public ProgrammeCheck check(List<ProgrammeMonth> months, int weekly) {
        LocalDate today = workspace.today();
        return ProgrammeCheck.of(
                workspace.reader().asksSince(today.minusDays(ProgrammeCheck.ASK_DAYS)),
                weekly,
                months,
                workspace.reader().rehearsals(),
                today);
    }

    private List<Referral> referrals() {
        return SourceSplit.of(source, workspace).referrals(workspace.reader().everyReferral());
    }

    private Map<Long, Contact> people(List<Referral> all) {
        var ids = new HashSet<Long>();
        all.forEach(r -> ids.addAll(List.of(r.counterpartId(), r.prospectId())));
        return agenda.people(ids);
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
