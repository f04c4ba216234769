package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.TestBook;

final class MergeTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact ben;
    private Contact cleo;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        ana = book.add("Ana", "Alves");
        ben = book.add("Ben", "Brown");
        cleo = book.add("Cleo", "Costa");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long newId() {
        return book.workspace().ids().getAsLong();
    }

    private FollowUp thanks(Referral referral) {
        return book.agenda().followUps(referral.id()).stream()
                .filter(f -> f.kind() == FollowUpKind.THANK_FOR_NAME)
                .findFirst()
                .orElseThrow();
    }

    private void thank(Referral referral) {
        FollowUp thanks = thanks(referral);
        book.agenda()
                .done(
                        thanks,
                        FollowUpAnswer.Way.SPOKEN,
                        InteractionKind.CALL,
                        "",
                        book.workspace().now(),
                        null);
    }

    private List<Referral> referrals() {
        return book.referrals().board().cards().stream()
                .map(Board.Card::referral)
                .toList();
    }

    private List<Row> rowsOf(Contact contact) {
        return book.workspace().reader().rowsOf(List.of(contact.id()));
    }

    /// A sale with its hand-off, a gift and a planted request that came with a referral.
    private void business(Referral referral, Contact client, Contact thanked) {
        LocalDate day = book.today();
        Instant now = book.workspace().now();
        var sale = new Sale(
                newId(),
                client.id(),
                referral.id(),
                SaleKind.FIRST,
                Money.of(100, "EUR"),
                day,
                "x",
                Origin.NAME,
                null,
                now);
        book.put(
                sale,
                new HandOff(newId(), client.id(), sale.id(), HandOff.Status.DRAFT, "", "", "", "", null, "", null),
                new Gift(newId(), thanked.id(), referral.id(), "Tea", day, null, "", ""),
                new PlantedRequest(newId(), client.id(), referral.id(), day, "", Set.of(), "no time"));
    }

    @Test
    void everythingThatNamedTheSecondNamesTheFirstAndOneUndoPartsThem() {
        book.ratings().rate(ben.id(), Axis.LIKING, 7);
        book.timeline()
                .log(ben.id(), InteractionKind.CALL, InteractionKind.CALL.usualDirection(), book.today(), "", null);
        Referral brought = book.refer(ana, ben, Level.INTRODUCED);
        Referral brings = book.refer(ben, cleo, Level.NAME_ONLY);
        thank(brought);
        thank(brings);
        business(brought, ben, ben);
        Contact dora = book.add("Dora", "Diaz");
        List<Row> ofBen = rowsOf(ben);
        List<Referral> before = referrals();
        assertEquals(Optional.of(0), book.people().merge(dora.id(), ben.id()));
        assertTrue(book.people().open(ben.id()).isEmpty());
        assertEquals(
                ofBen.stream().map(Row::id).toList(),
                rowsOf(dora).stream().map(Row::id).toList());
        assertEquals(2, book.people().open(dora.id()).orElseThrow().referrals().size());
        assertEquals(dora.id(), thanks(brings).personId());
        assertEquals(FollowUp.State.DONE, thanks(brings).state());
        book.workspace().undo();
        assertEquals(before, referrals());
        assertEquals(ofBen, rowsOf(ben));
        assertEquals(List.of(), rowsOf(dora));
    }

    @Test
    void theFirstKeepsItsFactsAndTakesWhatItLacks() {
        book.people()
                .save(ben.edit()
                        .role("Owner")
                        .likes("Jazz")
                        .emails(List.of(ContactPoint.of("ben@example.org")))
                        .build());
        book.people().save(ana.edit().role("Dentist").likes("Golf").build());
        book.people().merge(ana.id(), ben.id());
        Contact all = book.people().open(ana.id()).orElseThrow().contact();
        assertEquals("Dentist", all.role());
        assertEquals("Golf", all.likes());
        assertEquals("Jazz", all.notes());
        assertEquals(List.of(ContactPoint.of("ben@example.org")), all.emails());
    }

    @Test
    void aReferralBetweenTheTwoFallsAwayAndItsSaleStays() {
        Referral between = book.refer(ana, ben, Level.INTRODUCED);
        business(between, ben, ana);
        assertEquals(Optional.of(1), book.people().merge(ana.id(), ben.id()));
        assertEquals(List.of(), referrals());
        Sale sale = book.workspace().reader().sales(ana.id()).getFirst();
        assertEquals(null, sale.referralId());
        book.workspace().undo();
        assertEquals(List.of(between), referrals());
    }

    @Test
    void ofTwoTheOneFurtherOnStaysWithTheThanksOfBoth() {
        Referral name = book.refer(ana, ben, Level.NAME_ONLY);
        Referral introduced = book.refer(cleo, ben, Level.INTRODUCED);
        thank(name);
        business(name, ben, ana);
        assertEquals(Optional.of(1), book.people().merge(ana.id(), cleo.id()));
        assertEquals(
                List.of(introduced.id()), referrals().stream().map(Referral::id).toList());
        assertEquals(FollowUp.State.DONE, thanks(introduced).state());
        Sale sale = book.workspace().reader().sales(ben.id()).getFirst();
        assertEquals(introduced.id(), sale.referralId());
    }

    @Test
    void aCircleIsCutWhereItWouldClose() {
        Referral first = book.refer(ana, ben, Level.INTRODUCED);
        Contact dora = book.add("Dora", "Diaz");
        book.refer(ben, cleo, Level.INTRODUCED);
        book.refer(cleo, dora, Level.NAME_ONLY);
        assertEquals(Optional.of(1), book.people().merge(ana.id(), dora.id()));
        assertEquals(2, referrals().size());
        assertTrue(referrals().contains(first), "the bare name falls away, not the introduction");
    }

    @Test
    void deletingPeopleLeavesNothingHangingAndNothingOfOthersIsLost() {
        Referral brought = book.refer(ana, ben, Level.INTRODUCED);
        thank(brought);
        business(brought, ben, ana);
        book.people().delete(List.of(ana.id()));
        assertEquals(List.of(), referrals());
        assertEquals(List.of(), rowsOf(ana));
        assertEquals(null, book.workspace().reader().sales(ben.id()).getFirst().referralId());
        assertEquals(3, rowsOf(ben).size(), "sale, request and hand-off stay");
        book.workspace().undo();
        assertEquals(
                brought.id(),
                book.workspace().reader().sales(ben.id()).getFirst().referralId());
        book.people().delete(List.of(ben.id()));
        assertEquals(1, rowsOf(ana).stream().filter(Gift.class::isInstance).count());
        book.people().delete(List.of(ana.id(), cleo.id()));
        assertTrue(book.workspace().reader().isEmpty());
        book.workspace().undo();
        book.workspace().undo();
        assertEquals(List.of(brought), referrals());
    }

    @Test
    void deletingAReferralKeepsWhatCameWithIt() {
        Referral brought = book.refer(ana, ben, Level.INTRODUCED);
        thank(brought);
        business(brought, ben, ana);
        book.referrals().delete(brought);
        assertEquals(List.of(), book.agenda().answers());
        assertEquals(null, book.workspace().reader().sales(ben.id()).getFirst().referralId());
        book.workspace().undo();
        assertEquals(1, book.agenda().answers().size());
        assertEquals(Stage.INTRODUCED, referrals().getFirst().stage());
    }
}
