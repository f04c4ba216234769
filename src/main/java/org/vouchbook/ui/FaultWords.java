package org.vouchbook.ui;

import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Template;

/// Says in a sentence what is wrong with a wording.
public final class FaultWords {
    private FaultWords() {}

    /// The first fault; empty when there is none.
    public static String first(Template template) {
        if (template.name().isBlank() || template.name().length() > 200) {
            return Messages.of("wording.fault.name");
        }
        if (template.text().length() > Wording.MAX_TEXT || template.subject().length() > 500) {
            return Messages.of("wording.fault.long");
        }
        return template.faults().stream()
                .findFirst()
                .map(fault -> switch (fault) {
                    case Template.Fault.Empty _ -> Messages.of("wording.fault.empty");
                    case Template.Fault.OpenPassage _ -> Messages.of("wording.fault.passage");
                    case Template.Fault.Unknown unknown ->
                        Messages.of("wording.fault.unknown", "{" + unknown.token() + "}");
                    case Template.Fault.ForMany many ->
                        Messages.of("wording.fault.many", many.placeholder().written());
                    case Template.Fault.LacksPart lacks ->
                        Messages.of("wording.fault.part", lacks.part().written());
                })
                .orElse("");
    }
}
