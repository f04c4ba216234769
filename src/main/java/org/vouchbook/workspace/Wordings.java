package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingFigures;
import org.vouchbook.domain.words.WordingTrial;

/// The wordings that drafts are made from, the user's own and those that come with the program, and how they did.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Wordings {
    /// What something is to be said about: a referral with its two people, or one person (then both are the same).
    public record Case(@Nullable Referral referral, Contact counterpart, Contact prospect) {}

    /// Wordings in the order in which they are offered.
    ///
    /// @param figures how each did that was ever used, by its key
    public record Ranking(List<Template> wordings, Map<String, WordingFigures> figures) {
        /// How one did.
        public WordingFigures of(Template wording) {
            return figures.getOrDefault(wording.key(), WordingFigures.NONE);
        }
    }

    private final Workspace workspace;

    /// The wordings of an open book.
    public Wordings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The user's own, the first first.
    public List<Wording> own() {
        return workspace.reader().wordings();
    }

    /// What may be chosen for a purpose: what did well first (E13); where nothing can be said of that yet, the user's
    /// own, the last written first, then those that come with the program.
    public Ranking offered(DraftPurpose purpose) {
        return ranking(purpose, own(), figures());
    }

    /// The same for every purpose.
    public Map<DraftPurpose, Ranking> all() {
        List<Wording> own = own();
        Map<String, WordingFigures> figures = figures();
        var all = new EnumMap<DraftPurpose, Ranking>(DraftPurpose.class);
        for (DraftPurpose purpose : DraftPurpose.values()) {
            all.put(purpose, ranking(purpose, own, figures));
        }
        return all;
    }

    private static Ranking ranking(DraftPurpose purpose, List<Wording> own, Map<String, WordingFigures> figures) {
        var offered = new ArrayList<Template>();
        own.reversed().stream()
                .filter(w -> w.purpose() == purpose)
                .map(Template::of)
                .forEach(offered::add);
        offered.addAll(ShippedWordings.of(purpose));
        return new Ranking(WordingFigures.ranked(offered, Template::key, figures), figures);
    }

    /// How each wording did that was ever used, by its key.
    public Map<String, WordingFigures> figures() {
        LocalDate today = workspace.today();
        var trials = new HashMap<String, List<WordingTrial>>();
        workspace.reader().askedInWordings().stream()
                .flatMap(a -> WordingTrial.of(a).stream())
                .forEach(t ->
                        trials.computeIfAbsent(t.key(), _ -> new ArrayList<>()).add(t));
        List<FollowUpAnswer> answers = workspace.reader().answeredInWordings();
        Map<Long, Referral> cards = answers.isEmpty()
                ? Map.of()
                : workspace.reader().everyReferral().stream().collect(Collectors.toMap(Referral::id, r -> r));
        Set<Long> talked = talked(answers);
        for (FollowUpAnswer answer : answers) {
            Referral card =
                    answer.key().kind().isOfReferral() ? cards.get(answer.key().subjectId()) : null;
            WordingTrial.of(answer, card, talked.contains(answer.key().subjectId()), today, workspace.zone())
                    .ifPresent(t -> trials.computeIfAbsent(t.key(), _ -> new ArrayList<>())
                            .add(t));
        }
        Map<String, LocalDate> changed = own().stream()
                .collect(Collectors.toMap(
                        Wording::key, w -> w.changed().atZone(workspace.zone()).toLocalDate()));
        var figures = new HashMap<String, WordingFigures>();
        trials.forEach((key, all) ->
                figures.put(key, WordingFigures.of(all, changed.getOrDefault(key, LocalDate.MIN))));
        return figures;
    }

    /// The cards that ever came to a conversation, where first words to a prospect are to be judged.
    private Set<Long> talked(List<FollowUpAnswer> answers) {
        return answers.stream().noneMatch(a -> a.key().kind() == FollowUpKind.FIRST_CONTACT)
                ? Set.of()
                : workspace.reader().moves().stream()
                        .filter(move -> move.to() == Stage.IN_CONVERSATION || move.to() == Stage.WON)
                        .map(StageMove::referralId)
                        .collect(Collectors.toSet());
    }

    /// Writes a new wording of the user's own.
    ///
    /// @throws IllegalArgumentException when it has no name or no text, or one is too long
    public Wording add(Template template) {
        return save(new Wording(
                workspace.ids().getAsLong(),
                template.purpose(),
                template.name(),
                template.language(),
                template.subject(),
                template.text(),
                workspace.now()));
    }

    /// Writes a changed wording. Other words than before are dated: what was said until then was said in the earlier
    /// ones.
    public Wording change(Wording before, Template now) {
        boolean reworded =
                !before.subject().equals(now.subject()) || !before.text().equals(now.text());
        return save(new Wording(
                before.id(),
                now.purpose(),
                now.name(),
                now.language(),
                now.subject(),
                now.text(),
                before.created(),
                reworded ? workspace.now() : before.changed()));
    }

    private Wording save(Wording wording) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.wording_saved", wording.name()), wording));
        return wording;
    }

    /// Takes a wording out of the book.
    public void delete(Wording wording) {
        workspace.commit(new ChangeSet(
                ChangeLabel.of("change.wording_deleted", wording.name()), List.of(new Edit.Delete(wording))));
    }

    /// What a draft of that purpose is about; nothing when it is gone.
    ///
    /// @param subjectId the referral, or the person where the purpose is about one
    public Optional<Case> about(DraftPurpose purpose, long subjectId) {
        return purpose.family() == DraftPurpose.Family.PERSON
                ? workspace.reader().contact(subjectId).map(c -> new Case(null, c, c))
                : referral(subjectId);
    }

    private Optional<Case> referral(long referralId) {
        return workspace.reader().referral(referralId).map(referral -> {
            Map<Long, Contact> people =
                    workspace.reader().contacts(List.of(referral.counterpartId(), referral.prospectId()));
            return new Case(
                    referral,
                    Objects.requireNonNull(people.get(referral.counterpartId())),
                    Objects.requireNonNull(people.get(referral.prospectId())));
        });
    }
}
