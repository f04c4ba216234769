package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;

/// The wordings that drafts are made from: the user's own and those that come with the program.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Wordings {
    /// What something is to be said about: a referral with its two people, or one person (then both are the same).
    public record Case(@Nullable Referral referral, Contact counterpart, Contact prospect) {}

    private final Workspace workspace;

    /// The wordings of an open book.
    public Wordings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The user's own, the first first.
    public List<Wording> own() {
        return workspace.reader().wordings();
    }

    /// What may be chosen for a purpose: the user's own, the last written first, then those that come with the program.
    public List<Template> offered(DraftPurpose purpose) {
        var offered = new ArrayList<Template>();
        own().reversed().stream()
                .filter(w -> w.purpose() == purpose)
                .map(Template::of)
                .forEach(offered::add);
        offered.addAll(ShippedWordings.of(purpose));
        return offered;
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

    /// Writes a changed wording.
    public Wording save(Wording wording) {
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
