package org.vouchbook.ui.ask;

import java.util.Map;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.domain.words.DraftFacts;
import org.vouchbook.domain.words.Drafting;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.RankWords;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field;
import org.vouchbook.workspace.Standpoint;

/// The wordings that an ask may begin with, what did well first (E13).
record AskWordings(OwnVoice voice, Standpoint at, Session session) {

    /// To choose one; at first none is chosen.
    Field.Pick<Template> pick() {
        return new Field.Pick<>(
                "right.ask.wording",
                voice.ranking().wordings(),
                w -> RankWords.named(w.name(), voice.ranking().of(w)),
                Messages.of("right.ask.wording.none"),
                null);
    }

    /// The user's own words for a part of the talk after the close; empty: never practised.
    String practised(PlantedRequest.Element part) {
        return voice.practised().getOrDefault(part, "");
    }

    /// The words of a wording for this person; what the book does not know stays in braces.
    ///
    /// @param about whom the ask is about; may be empty
    String draft(Template wording, String about) {
        Contact person = at.contact();
        var facts = new DraftFacts(
                person,
                person,
                session.settings().get().profile(),
                wording.purpose().reader(),
                true,
                about.isEmpty() ? Map.of() : Map.of(Placeholder.ABOUT, about));
        return switch (Drafting.fill(wording, facts)) {
            case Draft.Filled filled -> filled.text();
            case Draft.Missing missing -> missing.text();
            case Draft.Refused refused -> refused.text();
            case Draft.Broken _ -> wording.text();
        };
    }
}
