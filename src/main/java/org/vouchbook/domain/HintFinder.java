package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks through notes and stories of how we met for referrals that never became a card (G5). The same book gives the
/// same hints, and each shows the words it stands on.
///
/// Left out are clients, who have been won, those who are archived, and whoever stands on a card that was received.
public final class HintFinder {
    private static final int BEFORE = 60;
    private static final int MOST = 220;
    /// Of people who are called the same, so many are offered.
    private static final int MOST_CALLED_SO = 3;
    /// Before every word.
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?=\\p{L})");

    private final Map<Long, Contact> people = new HashMap<>();
    private final Set<Long> onCards;
    private final Map<Long, List<HintPassed>> passed;
    private final KnownNames names;

    /// @param people everybody
    /// @param passed what the user has said is none
    public HintFinder(Collection<Contact> people, Collection<Referral> referrals, Collection<HintPassed> passed) {
        people.forEach(person -> this.people.put(person.id(), person));
        onCards = referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .map(Referral::prospectId)
                .collect(Collectors.toSet());
        this.passed = passed.stream().collect(Collectors.groupingBy(HintPassed::contactId));
        names = new KnownNames(people);
    }

    /// All hints, in the order of the people given; those that name somebody in the book first.
    public List<Hint> find(Collection<Contact> order) {
        List<Hint> all = order.stream()
                .filter(person -> !person.archived())
                .flatMap(person -> of(person).stream())
                .toList();
        return Stream.concat(
                        all.stream().filter(h -> h.knownId() != null),
                        all.stream().filter(h -> h.knownId() == null))
                .toList();
    }

    private List<Hint> of(Contact person) {
        var found = new ArrayList<Hint>();
        boolean open = mayBeBrought(person.id());
        if (open) {
            person.howMet().lines().forEach(line -> brought(person, line, true, found));
        }
        person.notes().lines().forEach(line -> {
            if (open) {
                brought(person, line, HintWords.SOURCE.matcher(line).find(), found);
            }
            all(HintWords.NAMED, person, Hint.Way.NAMED, line, true, found);
        });
        var seen = new HashSet<String>();
        return found.stream()
                .filter(h -> seen.add(h.way() + " " + (h.knownId() == null ? Text.fold(h.name()) : h.knownId())))
                .filter(h ->
                        passed.getOrDefault(person.id(), List.of()).stream().noneMatch(p -> p.means(h)))
                .toList();
    }

    /// @param source whether the line tells where they came from: then every name of somebody in the book counts
    private void brought(Contact person, String line, boolean source, List<Hint> found) {
        boolean said = all(HintWords.BROUGHT, person, Hint.Way.BROUGHT_BY, line, true, found)
                || all(HintWords.PERHAPS, person, Hint.Way.BROUGHT_BY, line, false, found);
        if (source && !said) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                add(person, Hint.Way.BROUGHT_BY, line, word.end(), word.start(), false, found);
            }
        }
    }

    /// Whether any of the phrases stands there, even where it names nobody.
    private boolean all(Phrases phrases, Contact person, Hint.Way way, String line, boolean alone, List<Hint> found) {
        Matcher phrase = phrases.in(line);
        boolean any = false;
        while (phrase.find()) {
            any = true;
            if (!isDenied(line, phrase.start())) {
                add(person, way, line, phrase.end(), phrase.start(), alone, found);
            }
        }
        return any;
    }

    /// @param at where the name would stand
    /// @param from where the phrase begins
    private void add(Contact person, Hint.Way way, String line, int at, int from, boolean alone, List<Hint> found) {
        NamedInText.at(line, at, names, alone).ifPresent(named -> add(person, way, named, cut(line, from), found));
    }

    private void add(Contact person, Hint.Way way, NamedInText named, String text, List<Hint> found) {
        if (named.known().isEmpty()) {
            found.add(new Hint(person.id(), way, named.name(), null, text));
        }
        named.known().stream()
                .filter(id -> id != person.id() && (way == Hint.Way.BROUGHT_BY || mayBeBrought(id)))
                .limit(MOST_CALLED_SO)
                .forEach(id -> found.add(new Hint(person.id(), way, named.name(), id, text)));
    }

    private boolean mayBeBrought(long id) {
        @Nullable Contact person = people.get(id);
        return person != null && person.kind() != ContactKind.CLIENT && !onCards.contains(id);
    }

    private static boolean isDenied(String line, int place) {
        String before = line.substring(Math.max(0, place - 12), place).strip().toLowerCase(Locale.ROOT);
        return HintWords.NOT.stream().anyMatch(not -> before.equals(not) || before.endsWith(" " + not));
    }

    private static String cut(String line, int place) {
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(line.length(), from + MOST);
        return Text.line((from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : ""));
    }
}
