package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskMoment;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.AskStage;
import org.vouchbook.domain.Attention;
import org.vouchbook.domain.AttentionWeek;
import org.vouchbook.domain.BusinessSource;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.CultivatedMonth;
import org.vouchbook.domain.Effort;
import org.vouchbook.domain.Improvement;
import org.vouchbook.domain.NetworkWorth;
import org.vouchbook.domain.NewBusiness;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.ScoreBand;
import org.vouchbook.domain.SourceReturn;
import org.vouchbook.domain.SuccessChain;
import org.vouchbook.domain.Touch;
import org.vouchbook.domain.TouchBalance;

/// What clients and the network bring, and what they take: business, worth, the chain to success, attention, answers.
/// Each part is read by itself.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails.
public final class ClientFigures {
    /// Sales of the last twelve months.
    ///
    /// @param sources a line for each (C10)
    /// @param existing from clients we had (L3)
    /// @param referred from those somebody introduced (L3)
    public record Business(List<NewBusiness.Line> sources, NewBusiness existing, NewBusiness referred) {}

    /// What clients are worth, and the effort they took.
    ///
    /// @param clients by currency (I7)
    /// @param efforts what being in touch with a client took in twelve months (J20)
    /// @param network by currency, month by month (L2)
    /// @param people the clients, by id
    public record Worth(
            List<ClientWorth.InCurrency> clients,
            Map<Long, Effort> efforts,
            List<NetworkWorth.AtMonthEnd> network,
            Map<Long, Contact> people) {}

    /// The chain to success (I8).
    ///
    /// @param people whoever is lost on the way, by id
    public record Chain(SuccessChain chain, Map<Long, Contact> people) {}

    /// How asking goes.
    ///
    /// @param moments by when it was done (B12)
    /// @param stages by how far the relationship had come (B12)
    /// @param bands by the score of the relationship (J2)
    /// @param avoided those that were left, the latest first; their causes are private (E12)
    /// @param people whom those were about, by id
    public record Asking(
            List<AskMoment> moments,
            List<AskStage> stages,
            List<ScoreBand> bands,
            List<Ask> avoided,
            Map<Long, Contact> people) {}

    /// Where the touches went.
    ///
    /// @param weeks see [AttentionWeek#of] (L4); none of one source: they set our clients against strangers
    /// @param months see [CultivatedMonth#of] (K9); none of one source
    /// @param balance of everybody together (L9)
    /// @param tilted those from whom we want more than we give (L9)
    /// @param sources those with the best return, by currency (K9)
    /// @param people whoever appears in any of them, by id
    public record Attended(
            List<AttentionWeek> weeks,
            List<CultivatedMonth> months,
            TouchBalance balance,
            List<TouchBalance.Of> tilted,
            List<SourceReturn.InCurrency> sources,
            Map<Long, Contact> people) {}

    /// What to do better, the latest first (D10).
    ///
    /// @param complaints the latest first, with how fast they were put right (C2)
    /// @param people who said it, by id
    public record Improvements(
            List<Improvement> answers, List<Complaint> complaints, LocalDate today, Map<Long, Contact> people) {}

    /// Before anything that a book may hold.
    private static final LocalDate EVER = LocalDate.EPOCH.minusYears(1_000);

    private final Workspace workspace;
    private final @Nullable ContactKind source;

    /// Of an open book.
    public ClientFigures(Workspace workspace) {
        this(workspace, null);
    }

    /// Of an open book, split by the sources of referrals (K1).
    ///
    /// @param source only what came from contacts of this kind; null: from anybody
    public ClientFigures(Workspace workspace, @Nullable ContactKind source) {
        this.workspace = workspace;
        this.source = source;
    }

    private SourceSplit split() {
        return SourceSplit.of(source, workspace);
    }

    /// Where business came from; of a source: the business with those whom it sent to us.
    public Business business() {
        List<Sale> sales =
                split().brought(workspace.figures().sales(), workspace.reader().everyReferral());
        LocalDate today = workspace.today();
        return new Business(
                NewBusiness.of(sales, today),
                NewBusiness.of(sales, today, BusinessSource::isExisting),
                NewBusiness.of(sales, today, source -> source == BusinessSource.REFERRED));
    }

    /// What clients are worth; of a source: what they bought themselves and what those bought whom they brought.
    public Worth worth() {
        List<Sale> sales = workspace.figures().sales();
        List<Referral> referrals = workspace.reader().everyReferral();
        SourceSplit split = split();
        List<ClientWorth.InCurrency> clients = ClientWorth.of(sales, referrals).stream()
                .map(in -> source == null ? in : in.only(split::has))
                .filter(in -> !in.clients().isEmpty())
                .toList();
        return new Worth(
                clients,
                workspace.figures().effortAfter(workspace.today().minusYears(1)),
                NetworkWorth.months(
                        split.ownAndBrought(sales, referrals),
                        split.referrals(referrals),
                        workspace.today(),
                        workspace.zone()),
                people(clients.stream().flatMap(in -> in.clients().stream()).map(ClientWorth::contactId)));
    }

    /// How far each client has come on the way from a relationship to success; of a source: those whom it sent to us.
    public Chain chain(AskRules rules) {
        List<Sale> sales = workspace.figures().sales();
        Set<Long> buyers = sales.stream().map(Sale::contactId).collect(Collectors.toSet());
        List<Referral> referrals = workspace.reader().everyReferral();
        SourceSplit split = split();
        Set<Long> sent = SourceSplit.sent(split.referrals(referrals));
        List<Referral> introductions = referrals.stream()
                .filter(r ->
                        r.direction() == ReferralDirection.RECEIVED && r.level().isIntroduction())
                .toList();
        Set<Long> referred = introductions.stream().map(Referral::counterpartId).collect(Collectors.toSet());
        Set<Long> succeeded = introductions.stream()
                .filter(r -> buyers.contains(r.prospectId()))
                .map(Referral::counterpartId)
                .collect(Collectors.toSet());
        LocalDate today = workspace.today();
        SuccessChain chain =
                SuccessChain.of(workspace.asks().everybody(rules.rhythmDays(), today, workspace.zone()).stream()
                        .filter(known -> split.counts(known.person().id(), sent))
                        .filter(known -> isClient(known.person().contact(), buyers))
                        .map(known -> client(known.asks(), rules, today, referred, succeeded))
                        .toList());
        return new Chain(chain, people(chain.links().stream().flatMap(link -> link.lost().stream())));
    }

    private static boolean isClient(Contact contact, Set<Long> buyers) {
        return !contact.archived() && (contact.kind() == ContactKind.CLIENT || buyers.contains(contact.id()));
    }

    private static SuccessChain.Client client(
            AskFacts facts, AskRules rules, LocalDate today, Set<Long> referred, Set<Long> succeeded) {
        long id = facts.contactId();
        return SuccessChain.Client.of(
                facts, AskReadiness.of(facts, rules.policy(), today), referred.contains(id), succeeded.contains(id));
    }

    /// How asking goes.
    public Asking asking(AskRules rules) {
        SourceSplit split = split();
        List<Ask> asks = workspace.reader().asksSince(EVER).stream()
                .filter(ask -> split.has(ask.contactId()))
                .toList();
        List<Ask> avoided = asks.stream()
                .filter(ask -> !ask.asked())
                .sorted(Comparator.comparing(Ask::date)
                        .thenComparingLong(Ask::id)
                        .reversed())
                .toList();
        return new Asking(
                AskMoment.of(asks),
                AskStage.of(
                        asks, workspace.figures().results(), workspace.figures().interviews(), rules.policy()),
                ScoreBand.of(workspace.reader().facts().stream()
                        .filter(facts -> split.has(facts.id()))
                        .toList()),
                avoided,
                people(avoided.stream().map(Ask::contactId)));
    }

    /// Where the touches went, and what came back; of a source: what was given and wanted, and what came back.
    public Attended attention() {
        LocalDate today = workspace.today();
        SourceSplit split = split();
        List<Sale> sales = workspace.figures().sales();
        List<Touch> all = workspace.figures().touches(CultivatedMonth.before(today));
        List<Touch> touches = all.stream().filter(t -> split.has(t.contactId())).toList();
        List<Ask> asks = workspace.reader().asksSince(today.minusDays(TouchBalance.DAYS)).stream()
                .filter(ask -> split.has(ask.contactId()))
                .toList();
        List<SourceReturn.InCurrency> sources = SourceReturn.of(
                ClientWorth.of(sales, workspace.reader().referrals()).stream()
                        .map(in -> source == null ? in : in.only(split::has))
                        .toList(),
                workspace.figures().effortAfter(EVER));
        List<TouchBalance.Of> tilted = TouchBalance.tilted(touches, asks, today);
        Attention attention = attention(sales);
        return new Attended(
                source == null ? AttentionWeek.of(all, attention, today) : List.of(),
                source == null
                        ? CultivatedMonth.of(all, workspace.figures().commitments(), attention, today)
                        : List.of(),
                TouchBalance.of(touches, asks, today),
                tilted,
                sources,
                people(Stream.concat(
                        tilted.stream().map(TouchBalance.Of::contactId),
                        sources.stream()
                                .flatMap(in -> in.sources().stream())
                                .map(s -> s.worth().contactId()))));
    }

    private Attention attention(List<Sale> sales) {
        Map<Long, LocalDate> since = new HashMap<>();
        sales.forEach(s -> since.merge(s.contactId(), s.date(), (a, b) -> a.isBefore(b) ? a : b));
        return new Attention(workspace.figures().kinds(), since);
    }

    /// What to do better.
    public Improvements improvements() {
        SourceSplit split = split();
        List<Improvement> answers = Improvement.of(workspace.figures().interviews().stream()
                .filter(interview -> split.has(interview.contactId()))
                .toList());
        List<Complaint> complaints = workspace.figures().complaints().stream()
                .filter(complaint -> split.has(complaint.contactId()))
                .toList();
        return new Improvements(
                answers,
                complaints,
                workspace.today(),
                people(Stream.concat(
                        answers.stream().map(Improvement::contactId),
                        complaints.stream().map(Complaint::contactId))));
    }

    private Map<Long, Contact> people(Stream<Long> ids) {
        Collection<Long> wanted = ids.collect(Collectors.toCollection(HashSet::new));
        return workspace.reader().contacts(wanted);
    }
}
