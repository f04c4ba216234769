package org.vouchbook.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.sample.Opened.book;
import static org.vouchbook.sample.Opened.only;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.HintPassed;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralChain;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Wording;

final class SampleBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<Row> BOOK = book(TODAY, ZONE);

    /// Ordinary days, the ends of months of all lengths, leap days, days of changing clocks.
    static Stream<Arguments> daysAndZones() {
        List<String> zones = List.of("Europe/Berlin", "America/Sao_Paulo", "Pacific/Kiritimati", "Etc/GMT+12");
        return Stream.of(
                        "2026-11-22",
                        "2028-02-29",
                        "2027-03-01",
                        "2026-12-31",
                        "2027-05-31",
                        "2027-03-28",
                        "2028-02-28")
                .flatMap(day -> zones.stream().map(zone -> Arguments.of(LocalDate.parse(day), ZoneId.of(zone))));
    }

    @Test
    void bookIsOfTheSizeAFirstLookNeeds() {
        assertEquals(63, only(BOOK, Contact.class).size());
        assertEquals(88, only(BOOK, Scorecard.class).size());
        assertEquals(790, only(BOOK, Interaction.class).size());
        assertEquals(41, only(BOOK, Referral.class).size());
        assertEquals(
                5,
                only(BOOK, Referral.class).stream()
                        .filter(r -> r.direction() == ReferralDirection.GIVEN)
                        .count());
    }

    /// The figures by hours have something to say, and as in life not everything was timed (J20).
    @Test
    void mostMeetingsSayHowLongTheyTook() {
        List<Integer> minutes = only(BOOK, Interaction.class).stream()
                .filter(i -> i.kind() == InteractionKind.MEETING)
                .map(i -> Objects.requireNonNullElse(i.minutes(), 0))
                .toList();
        double timed = minutes.stream().filter(m -> m > 0).count() / (double) minutes.size();
        assertTrue(timed > 0.6 && timed < 0.95, () -> timed + " of " + minutes.size());
        assertTrue(minutes.stream().allMatch(m -> m == 0 || (m >= 30 && m <= 120 && m % 5 == 0)), minutes::toString);
        assertTrue(minutes.stream().distinct().count() > 5, minutes::toString);
    }

    @Test
    void sameArgumentsGiveTheSameBook() {
        assertEquals(BOOK, book(TODAY, ZONE));
    }

    @ParameterizedTest
    @MethodSource("daysAndZones")
    void rowsReferToEarlierRowsOnly(LocalDate today, ZoneId zone) {
        Set<Long> contacts = new HashSet<>();
        Set<Long> referrals = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (Row row : book(today, zone)) {
            assertTrue(ids.add(row.id()), row::toString);
            switch (row) {
                case Contact c -> contacts.add(c.id());
                case Interaction i -> assertTrue(contacts.contains(i.contactId()), row::toString);
                case Scorecard s -> assertTrue(contacts.contains(s.contactId()), row::toString);
                case Referral r -> {
                    assertTrue(contacts.containsAll(List.of(r.prospectId(), r.counterpartId())), row::toString);
                    referrals.add(r.id());
                }
                case StageMove m -> assertTrue(referrals.contains(m.referralId()) && contacts.contains(m.contactId()));
                case Wording _, Rehearsal _, LibraryItem _, GuestEvent _, TagRhythm _ ->
                    assertEquals(0, row.contactId());
                case NetworkingGroup _, GroupCommitment _, GroupMeeting _ -> {
                    // They are nobody's.
                }
                default -> assertTrue(contacts.contains(row.contactId()), row::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("daysAndZones")
    void nothingIsOfTodayOrLater(LocalDate today, ZoneId zone) {
        Instant midnight = today.atStartOfDay(zone).toInstant();
        for (Row row : book(today, zone)) {
            LocalDate day = switch (row) {
                case Contact c -> c.since();
                case Interaction i -> i.date();
                case Scorecard s -> s.date();
                case Referral r -> r.date();
                case StageMove m -> m.at().atZone(zone).toLocalDate();
                case FollowUpAnswer a -> a.at().atZone(zone).toLocalDate();
                case Sale s -> s.date();
                case Gift g -> g.date();
                case PlantedRequest p -> p.date();
                case HandOff h -> h.date();
                case Satisfaction x -> x.date();
                case DeliveredResult d -> d.date();
                case Promise p -> p.said();
                case Interview i -> i.date();
                case Complaint c -> c.opened();
                case Ask a -> a.date();
                case Commitment c -> c.agreement().since();
                case Wording w -> w.changed().atZone(zone).toLocalDate();
                case Rehearsal r -> r.date();
                case HintPassed h -> h.date();
                case Membership m -> m.since();
                case GroupCommitment c -> c.agreement().since();
                case GroupMeeting m -> m.date();
                case NetworkingGroup _,
                        Attendance _,
                        Invitation _,
                        OtherChoice _,
                        Anticipation _,
                        GuestEvent _,
                        TagRhythm _ -> null;
                case ReferReason r -> r.done();
                case LibraryItem l -> l.created().atZone(zone).toLocalDate();
            };
            assertTrue(day == null || day.isBefore(today), row::toString);
            List<Instant> moments = switch (row) {
                case Contact c -> List.of(c.created());
                case Interaction i -> List.of(i.created());
                case Referral r -> List.of(r.created(), r.stageSince());
                case StageMove m -> List.of(m.at());
                case FollowUpAnswer a -> List.of(a.at());
                case Sale s -> List.of(s.created());
                default -> List.of();
            };
            assertTrue(moments.stream().allMatch(midnight::isAfter), row::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("daysAndZones")
    void movesLeadInOrderToTheColumnOfTheCard(LocalDate today, ZoneId zone) {
        List<Row> book = book(today, zone);
        Map<Long, List<StageMove>> moves =
                only(book, StageMove.class).stream().collect(Collectors.groupingBy(StageMove::referralId));
        for (Referral referral : only(book, Referral.class)) {
            List<StageMove> path = moves.getOrDefault(referral.id(), List.of());
            assertEquals(path.getFirst().from(), path.getFirst().to());
            assertEquals(referral.created(), path.getFirst().at());
            assertEquals(referral.stage(), path.getLast().to());
            assertEquals(referral.stageSince(), path.getLast().at());
            for (int i = 1; i < path.size(); i++) {
                assertEquals(path.get(i - 1).to(), path.get(i).from());
                assertTrue(path.get(i - 1).at().isBefore(path.get(i).at()), path::toString);
            }
            assertEquals(referral.stage() == Stage.LOST, !referral.lostReason().isEmpty());
        }
    }

    @Test
    void nobodyIsBroughtInACircle() {
        var earlier = new ArrayList<Referral>();
        for (Referral referral : only(BOOK, Referral.class)) {
            var verdict = new ReferralChain(earlier).verdict(referral.counterpartId(), referral.prospectId());
            if (referral.direction() == ReferralDirection.RECEIVED) {
                assertInstanceOf(ReferralChain.Verdict.Fits.class, verdict, referral::toString);
            }
            earlier.add(referral);
        }
    }
}
