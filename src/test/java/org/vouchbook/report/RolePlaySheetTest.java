package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// The sheet that two people practise with.
class RolePlaySheetTest {
    @Test
    void everyElementIsThereWithTheWordsOfLastTimeOrLinesToWriteOn() throws IOException {
        var parts = new ArrayList<RolePlaySheet.Part>();
        for (int i = 1; i <= 22; i++) {
            parts.add(
                    new RolePlaySheet.Part("Title " + i + ".", "Do it.", "It helps.", i % 2 == 0 ? "Words " + i : ""));
        }
        try (PDDocument sheet = Print.document("role-play", out -> RolePlaySheet.write(parts, Print.BRITISH, out))) {
            String text = Print.text(sheet);
            for (int i = 1; i <= 22; i++) {
                assertTrue(text.contains("Title " + i + "."), text);
                assertEquals(i % 2 == 0, text.contains("“Words " + i + "”"), text);
            }
            assertTrue(text.contains("Why? It helps.") && text.contains("Stumbled"), text);
            assertFalse(text.contains("“”"), text);
        }
    }

    @Test
    void withoutElementsThereIsStillAPage() throws IOException {
        try (PDDocument sheet =
                Print.document("role-play-empty", out -> RolePlaySheet.write(List.of(), Print.BRITISH, out))) {
            assertEquals(1, sheet.getNumberOfPages());
        }
    }
}
