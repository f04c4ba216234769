package org.vouchbook.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Evidence;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Pinnacle;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Touch;
import org.vouchbook.domain.TouchBalance;

/// Everything the book knows of one person.
///
/// @param scorecards the latest first
/// @param interactions the latest first
/// @param referrals those in which the person is prospect or counterpart, the latest first
/// @param others the contacts that the referrals name, by id
/// @param worth what they bought and brought, by currency (I6); null when so many came through them that it is read
///     afterwards, see [People#lifetime]
/// @param records what bears on asking them, with their memberships and what those groups agreed
public record PersonFile(
        Contact contact,
        List<Scorecard> scorecards,
        List<Interaction> interactions,
        List<Referral> referrals,
        Map<Long, Contact> others,
        @Nullable List<ClientWorth> worth,
        List<Row> records) {
    /// The latest scorecard.
    public Optional<Scorecard> card() {
        return scorecards.stream().findFirst();
    }

    /// The scorecard to compare with: the latest that is at least three months older than the present one, or else the
    /// oldest.
    public Optional<Scorecard> earlierCard() {
        return card().flatMap(now -> {
            List<Scorecard> before = scorecards.subList(1, scorecards.size());
            return before.stream()
                    .filter(c -> !c.date().isAfter(now.date().minusMonths(3)))
                    .findFirst()
                    .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
        });
    }

    /// The axes with evidence in the last twelve months (J5, F5).
    public Set<Axis> shown(LocalDate today, ZoneId zone) {
        return Evidence.shown(contact.id(), interactions, referrals, records, today, zone);
    }

    /// The introductions they confirmed in each of the last quarters, the present one last (F5).
    public List<Integer> introductions(LocalDate today, ZoneId zone) {
        return ReferrerFigures.perQuarter(contact.id(), referrals, today, zone);
    }

    /// Whether the relationship stands at its height, and on what (J19).
    public Optional<Pinnacle> pinnacle(AskPolicy policy, LocalDate today, ZoneId zone) {
        return Pinnacle.of(contact.id(), card().orElse(null), referrals, policy.rockSolid(), today, zone);
    }

    /// Whether we ask and offer more than we give (L9).
    public TouchBalance balance(LocalDate today) {
        return TouchBalance.of(
                interactions.stream().map(Touch::of).toList(),
                records.stream()
                        .filter(Ask.class::isInstance)
                        .map(Ask.class::cast)
                        .toList(),
                today);
    }

    /// The day of the last contact.
    public Optional<LocalDate> lastContact() {
        return interactions.stream()
                .filter(i -> i.kind().isContact())
                .map(Interaction::date)
                .findFirst();
    }

    /// The contact that a referral names.
    public Contact other(long id) {
        return Objects.requireNonNull(others.get(id));
    }
}
