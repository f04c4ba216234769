package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.exchange.Verdict.Fact;
import org.vouchbook.exchange.Verdict.Why;

/// Who is new, who is known and by what, and what that adds.
class ImportPlanTest {
    private final Imports book = new Imports();

    private Verdict.Known known(ImportPlan plan, int row) {
        return assertInstanceOf(Verdict.Known.class, plan.verdicts().get(row));
    }

    private List<Remark.Kind> remarks(ImportPlan plan, int row) {
        return switch (plan.verdicts().get(row)) {
            case Verdict.New n -> n.remarks().stream().map(Remark::kind).toList();
            case Verdict.Known k -> k.remarks().stream().map(Remark::kind).toList();
            case Verdict.Empty e -> List.of();
            case Verdict.Rejected r -> List.of();
        };
    }

    @Test
    void knownByEmailOrByNameAndOrganisation() {
        book.take(book.planText("Name,Company,Email\nZoë Ray,Acme,zoe@acme.example\n", KnownChoice.SKIP));
        long id = book.named("Zoë Ray").id();
        var plan = book.planText(
                "Name,Company,Email\nZ. R.,Other,ZOE@acme.example\nzoe  RAY,ACME,\nZoë Ray,Beta,\n", KnownChoice.SKIP);
        assertEquals(Why.EMAIL, known(plan, 0).why());
        assertEquals(Why.NAME_AND_ORGANISATION, known(plan, 1).why());
        assertEquals(id, known(plan, 1).contactId());
        assertInstanceOf(Verdict.New.class, plan.verdicts().get(2), "another organisation is another person");
        assertEquals(new Summary(1, 2, 0, 0, 0, 0, 0), plan.summary());
    }

    @Test
    void aNameAloneIsTheSamePersonUnlessSomethingDiffers() {
        book.take(book.planText("Name,Email,Phone\nCher,cher@a.example,+1 555 0100\n", KnownChoice.SKIP));
        var plan = book.planText(
                "Name,Email,Phone\nCher,,\nCher,other@a.example,\nCher,,+1 555 0199\nCher,,(+1) 5550100\n",
                KnownChoice.SKIP);
        assertEquals(Why.NAME_AND_ORGANISATION, known(plan, 0).why());
        assertInstanceOf(Verdict.New.class, plan.verdicts().get(1));
        assertEquals(3, known(plan, 2).earlierLine(), "the second Cher has no phone yet");
        assertEquals(book.named("Cher").id(), known(plan, 3).contactId(), "the same phone");
    }

    @Test
    void aPhoneAloneIsRecognised() {
        var text = "Name,Phone\n,+49 911 5550101\n,0049 911 5550101\n,+49 911 5550102\n";
        assertEquals(2, book.take(book.planText(text, KnownChoice.SKIP)).added());
        var again = book.planText(text, KnownChoice.SKIP);
        assertEquals(0, again.summary().added());
        assertEquals(Why.PHONE, known(again, 0).why());
    }

    @Test
    void completingAddsWhatIsMissingAndOverwritesNothing() {
        book.take(book.planText("Name,Company,Email,Title\nAnn Lee,Acme,ann@acme.example,CEO\n", KnownChoice.SKIP));
        var text = """
                Name,Company,Email,Phone,Title,Tags,Notes,Last contact
                Anna Leigh,Beta,ann@acme.example;ann@home.example,+44 20 7946 0999,Owner,vip,Likes tea,2026-05-01
                """;
        assertEquals(0, book.planText(text, KnownChoice.SKIP).summary().completed());
        var plan = book.planText(text, KnownChoice.COMPLETE);
        assertEquals(
                Set.of(Fact.EMAIL, Fact.PHONE, Fact.TAGS, Fact.NOTES, Fact.LAST_CONTACT),
                known(plan, 0).completed());
        book.take(plan);
        Contact ann = book.named("Ann Lee");
        assertEquals("Acme", ann.organisation());
        assertEquals("CEO", ann.role());
        assertEquals(2, ann.emails().size());
        assertEquals(List.of("vip"), ann.tags());
        assertEquals(
                LocalDate.of(2026, 5, 1), book.all(Interaction.class).getFirst().date());
        assertEquals(
                Set.of(), known(book.planText(text, KnownChoice.COMPLETE), 0).completed());
    }

    @Test
    void aSecondRowCompletesTheFirst() {
        var plan = book.planText(
                "Name,Company,Email\nAnn Lee,Acme,\nAnn Lee,Acme,ann@acme.example\n,,ANN@acme.example\n",
                KnownChoice.COMPLETE);
        assertEquals(2, known(plan, 1).earlierLine());
        assertEquals(0, known(plan, 1).contactId());
        assertEquals(Why.EMAIL, known(plan, 2).why());
        book.take(plan);
        assertEquals(
                "ann@acme.example", book.named("Ann Lee").emails().getFirst().value());
        assertEquals(1, book.all(Contact.class).size());
    }

    @Test
    void referrersAreFoundOrKeptInTheNotes() {
        book.take(book.planText("Name\nPat Old\nTwin One,\n", KnownChoice.SKIP));
        var text = """
                Name,Email,Referred By,Customer since
                Ann,ann@a.example,Pat Old,2020-01-31
                Bob,bob@b.example,ann@a.example,
                Cy,cy@c.example,Nobody Known,
                Di,di@d.example,Di,
                Ed,ed@e.example,Flo,
                Flo,flo@f.example,Ed,
                Same Name,s1@s.example,,
                Same Name,s2@s.example,,
                Gus,gus@g.example,Same Name,
                """;
        var plan = book.planText(text, KnownChoice.COMPLETE);
        assertEquals(List.of(Remark.Kind.REFERRER_NOT_FOUND), remarks(plan, 2));
        assertEquals(List.of(Remark.Kind.REFERRED_BY_THEMSELVES), remarks(plan, 3));
        assertEquals(List.of(Remark.Kind.REFERRAL_CIRCLE), remarks(plan, 5));
        assertEquals(List.of(Remark.Kind.REFERRER_AMBIGUOUS), remarks(plan, 8));
        assertEquals(3, plan.summary().referrals());
        book.take(plan);
        assertEquals("Referred By: Nobody Known", book.named("Cy").notes());
        Referral pat = book.all(Referral.class).stream()
                .filter(r -> r.counterpartId() == book.named("Pat Old").id())
                .findFirst()
                .orElseThrow();
        assertEquals(Stage.WON, pat.stage());
        assertEquals(LocalDate.of(2020, 1, 31), pat.date());
        int rows = book.rows.size();
        var again = book.planText(text, KnownChoice.COMPLETE);
        assertEquals(0, again.summary().referrals());
        assertEquals(0, again.summary().completed());
        book.take(again);
        assertEquals(rows, book.rows.size());
    }

    @Test
    void aNameStillOpenIsOfTodayHoweverLongTheyAreKnown() {
        book.take(book.planText(
                "Name,Referred By,Known since\nPat Old,,\nAnn,Pat Old,2015-04-22\n", KnownChoice.COMPLETE));
        Referral ann = book.all(Referral.class).getFirst();
        assertEquals(LocalDate.of(2015, 4, 22), book.named("Ann").since());
        assertEquals(Stage.NAMED, ann.stage());
        assertEquals(Imports.TODAY, ann.date());
    }

    @Test
    void tenThousandRowsTakeNoLongerThanTheyMust() {
        var text = new StringBuilder("Name,Company,Email,Phone,Referred By\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("Given")
                    .append(i)
                    .append(" Family,")
                    .append(i % 2 == 0 ? "Firm" : "")
                    .append(",p")
                    .append(i)
                    .append("@x.example,+49 911 ")
                    .append(1_000_000 + i)
                    .append(",Given")
                    .append(i / 2)
                    .append(" Family\n");
        }
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var plan = book.planText(text.toString(), KnownChoice.COMPLETE);
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertEquals(10_000, plan.summary().added());
        assertEquals(9_999, plan.summary().referrals());
        assertTrue(millis < 10_000, "quadratic work would take minutes: " + millis + " ms");
    }
}
