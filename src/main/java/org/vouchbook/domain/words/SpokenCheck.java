package org.vouchbook.domain.words;

import java.util.List;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.Stage;

/// The wording checks on words that are practised aloud (E12).
public final class SpokenCheck {
    private SpokenCheck() {}

    /// What is to be said of the words for an element, in the order of the text.
    ///
    /// @param somebody how the fixes call the person who would be introduced
    public static List<Finding> of(RehearsalElement element, String text, String somebody) {
        if (text.isBlank()) {
            return List.of();
        }
        var context = new CheckContext(element.heardAs(), Level.INTRODUCED, Stage.INTRODUCED, false, somebody, "");
        return WordingCheck.of(text, context).stream()
                .filter(f -> f.rule() != WordingRule.TWO_ASKS || !element.hasQuestions())
                .toList();
    }
}
