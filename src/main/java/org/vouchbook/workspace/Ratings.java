package org.vouchbook.workspace;

import java.util.List;
import java.util.Optional;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Scorecard;

/// Rating relationships (J1). Each rating is dated: the first of a day starts a new card from the last one, further
/// ones of the same day change it.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Ratings {
    private final Workspace workspace;

    /// The ratings of an open book.
    public Ratings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Rates one axis today.
    ///
    /// @param rating 0 to 10 in half steps
    /// @throws IllegalArgumentException when the rating is out of range
    public void rate(long contactId, Axis axis, double rating) {
        Scorecard today = today(contactId).with(axis, rating);
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.rated", name(contactId)), today));
    }

    /// Says why today's rating is as it is.
    ///
    /// @throws IllegalArgumentException when the line is longer than 500 letters
    public void explain(long contactId, String why) {
        Scorecard today = today(contactId).because(why);
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.rating_explained", name(contactId)), today));
    }

    /// Takes a card out of the history.
    public void delete(Scorecard card) {
        var edit = new Edit.Delete(card);
        workspace.commit(new ChangeSet(ChangeLabel.of("change.rating_deleted", name(card.contactId())), List.of(edit)));
    }

    private Scorecard today(long contactId) {
        Optional<Scorecard> latest = workspace.reader().scorecards(contactId).stream()
                .filter(c -> !c.date().isAfter(workspace.today()))
                .findFirst();
        if (latest.isPresent() && latest.get().date().equals(workspace.today())) {
            return latest.get();
        }
        long id = workspace.ids().getAsLong();
        return latest.map(c -> new Scorecard(
                        id,
                        contactId,
                        workspace.today(),
                        c.liking(),
                        c.reciprocity(),
                        c.credibility(),
                        c.commitment(),
                        ""))
                .orElseGet(() -> Scorecard.blank(id, contactId, workspace.today()));
    }

    private String name(long contactId) {
        return workspace.reader().contact(contactId).map(Contact::displayName).orElse("");
    }
}
