package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;

class CallSheetReportTest {
    private static final Contact GRACE = Contact.named(1, "Grace", "Njeri", Print.NOW)
            .organisation("Njeri Foods")
            .phones(List.of(ContactPoint.of("+31 20 555 0188")))
            .build();
    private static final Contact JONAS =
            Contact.named(2, "Jonas", "Becker", Print.NOW).build();

    @Test
    void trustComesBeforeTheOfferOnOnePage() throws IOException {
        Referral referral = bare().edit()
                .ladder(Ladder.NAME_ONLY.with(new Introduction(
                        Print.NOW, null, "Talk to them before you buy the chiller.", Introduction.Evidence.TOLD)))
                .homework(new Homework("Two shifts, old roof", "Frozen food", "A colder roof", "Moving in May", ""))
                .callSheet(new CallSheet(
                        "Lower bills", "A reference", "Ten years with Jonas", "Half an hour", "", true, false, true))
                .build();
        String text = print("call-sheet", referral);
        List<String> order = List.of(
                "on loan from Jonas Becker",
                "Talk to them before you buy the chiller.",
                "Ten years with Jonas",
                "Half an hour",
                "Two shifts, old roof",
                "Lower bills");
        int at = -1;
        for (String words : order) {
            int next = text.indexOf(words);
            assertTrue(next > at, words);
            at = next;
        }
    }

    @Test
    void anEmptySheetHasLinesToWriteOnAndSaysThatTheyKnowNothing() throws IOException {
        assertTrue(print("call-sheet-empty", bare()).contains("nothing of you yet"));
    }

    private static Referral bare() {
        return new ReferralBuilder(3, 2, 1, Print.TODAY, Print.NOW).build();
    }

    private static String print(String name, Referral referral) throws IOException {
        var input = new CallSheetReport.Input(referral, GRACE, JONAS);
        try (PDDocument sheet = Print.document(name, out -> CallSheetReport.write(input, Print.BRITISH, out))) {
            assertEquals(1, sheet.getNumberOfPages());
            return Print.text(sheet);
        }
    }
}
