package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// Why a new referral cannot be written down as it was typed.
sealed interface NewReferralProblem {
    /// A field is empty or cannot be read.
    record Field(String messageKey) implements NewReferralProblem {}

    /// Somebody of this name is in the book; sending again means another person.
    record SameName(Contact contact) implements NewReferralProblem {}

    /// Referrer and prospect are one person.
    record Self() implements NewReferralProblem {}

    /// The prospect already brought the referrer.
    record Circle(List<String> path) implements NewReferralProblem {}

    /// The two are already joined by a card.
    record Twice(Referral existing) implements NewReferralProblem {}

    /// What can be told before the book is asked.
    static Optional<NewReferralProblem> of(NewReferralModel model) {
        if (model.counterpart.get() == null) {
            if (Text.line(model.counterpartName.get()).isEmpty()) {
                return field("referral.problem.referrer");
            }
            if (!builds(model::draftCounterpart)) {
                return field("referral.problem.long");
            }
        }
        if (model.prospect.get() == null && !builds(model::draft)) {
            boolean empty =
                    List.of(model.givenName, model.familyName, model.organisation, model.email, model.phone).stream()
                            .allMatch(text -> Text.line(text.get()).isEmpty());
            return field(empty ? "referral.problem.prospect" : "referral.problem.long");
        }
        if (!Text.line(model.value.get()).isEmpty() && model.parsedValue().isEmpty()) {
            return field("referral.problem.value");
        }
        if (model.parsedDate().isEmpty()) {
            return field("referral.problem.date");
        }
        LocalDate today = model.session().workspace().today();
        if (model.parsedDate().filter(day -> day.isAfter(today)).isPresent()) {
            return field("move.refused.still_to_come");
        }
        if (model.wordsNeeded() && model.words.get().isBlank()) {
            return field("referral.problem.words");
        }
        if (Text.paragraphs(model.words.get()).length() > Contact.MAX_TEXT) {
            return field("referral.problem.long");
        }
        return Text.paragraphs(model.note.get()).length() > Contact.MAX_TEXT
                ? field("referral.problem.long")
                : Optional.empty();
    }

    /// One sentence for the user.
    default String sentence() {
        return switch (this) {
            case Field field -> Messages.of(field.messageKey());
            case SameName same ->
                Messages.of("referral.problem.same_name", same.contact().displayName());
            case Self _ -> Messages.of("referral.problem.self");
            case Circle circle -> circle(circle.path());
            case Twice _ -> Messages.of("referral.problem.twice");
        };
    }

    private static String circle(List<String> path) {
        String chain = Messages.of("referral.chain", path.getFirst(), path.get(1));
        for (String name : path.subList(2, path.size())) {
            chain = Messages.of("referral.chain_on", chain, name);
        }
        return Messages.of("referral.problem.circle", path.getLast(), path.getFirst(), chain);
    }

    private static Optional<NewReferralProblem> field(String key) {
        return Optional.of(new Field(key));
    }

    private static boolean builds(Runnable draft) {
        try {
            draft.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
