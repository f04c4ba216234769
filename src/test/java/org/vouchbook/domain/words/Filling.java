package org.vouchbook.domain.words;

import java.util.EnumMap;
import java.util.Map;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Profile;
import org.vouchbook.support.Fixtures;

/// Facts for drafts.
final class Filling {
    static final Contact JONAS = Fixtures.contact(1, "Jonas", "Becker")
            .edit()
            .organisation("Becker Präzision")
            .emails(java.util.List.of(ContactPoint.of("jonas@becker.example")))
            .build();
    static final Contact GRACE = Fixtures.contact(2, "Grace", "Njeri")
            .edit()
            .organisation("Njeri Foods")
            .build();
    static final Profile ANA = new Profile("Ana Lima", "Lima Works", "+49 711 55", "");

    private Filling() {}

    /// Every fact that can be known.
    static Map<Placeholder, String> all() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.STAGE, "we have spoken for the first time");
        values.put(Placeholder.HOW_INTRODUCED, "by e-mail");
        values.put(Placeholder.AGREED_ACTION, "write to her by Friday");
        values.put(Placeholder.WHY, "she plans at night");
        values.put(Placeholder.PROSPECT_GAIN, "a calm night shift");
        values.put(Placeholder.ENDING, "they keep to their own plan");
        values.put(Placeholder.RELATION, "She planned our shifts for two years.");
        values.put(Placeholder.OUTCOME, "We lost no day.");
        values.put(Placeholder.RECOMMENDATION, "Talk to her.");
        values.put(Placeholder.ABOUT, "whoever plans the shifts at Njeri Foods");
        values.put(Placeholder.HUMAN_LINE, "The photo of your new hall made my day.");
        return values;
    }

    static DraftFacts facts(Template template, boolean mayName) {
        return new DraftFacts(JONAS, GRACE, ANA, template.purpose().reader(), mayName, all());
    }

    /// The text of a template with every fact known.
    static String filled(Template template) {
        if (Drafting.fill(template, facts(template, true)) instanceof Draft.Filled filled) {
            return filled.text();
        }
        throw new AssertionError(template.name());
    }
}
