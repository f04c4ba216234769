package org.vouchbook.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Hint;
import org.vouchbook.domain.HintFinder;
import org.vouchbook.domain.HintPassed;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;

/// Referrals that lie in the notes and never became a card (G5): finding them, and what the user makes of them.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Hints {
    /// A hint with the two people, as far as they are in the book.
    ///
    /// @param about in whose notes the words stand
    /// @param known the other; none: nobody in the book is called so
    public record Line(Hint hint, Contact about, @Nullable Contact known) {}

    private final Workspace workspace;
    private final PeopleIndex index;
    private final Referrals referrals;

    /// Of an open book.
    public Hints(Workspace workspace, PeopleIndex index, Referrals referrals) {
        this.workspace = workspace;
        this.index = index;
        this.referrals = referrals;
    }

    /// All hints, by the people's names; those that name somebody in the book first.
    public List<Line> find() {
        PeopleList all = index.whole();
        List<Contact> people = all.select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                .map(PersonRow::contact)
                .toList();
        var finder = new HintFinder(
                all.rows().stream().map(PersonRow::contact).toList(),
                workspace.reader().referrals(),
                workspace.reader().hintsPassed());
        var byId = new HashMap<Long, Contact>();
        all.rows().forEach(row -> byId.put(row.id(), row.contact()));
        return finder.find(people).stream()
                .map(hint -> new Line(
                        hint,
                        Objects.requireNonNull(byId.get(hint.aboutId())),
                        hint.knownId() == null ? null : byId.get(hint.knownId())))
                .toList();
    }

    /// Makes a bare name of it, as of today; whoever is not in the book yet is added under the name that was written.
    /// The words become the card's note.
    public Referrals.Outcome make(Hint hint) {
        Long prospectId = hint.prospectId();
        Long referrerId = hint.referrerId();
        NewReferral.Prospect prospect = prospectId == null
                ? new NewReferral.Prospect.Fresh(named(hint.name()))
                : new NewReferral.Prospect.Known(prospectId);
        LongFunction<NewReferral> wish = referrer -> new NewReferral(
                ReferralDirection.RECEIVED,
                referrer,
                prospect,
                Level.NAME_ONLY,
                null,
                null,
                null,
                "",
                hint.text(),
                workspace.today());
        return referrerId == null
                ? referrals.create(named(hint.name()), wish)
                : referrals.create(wish.apply(referrerId));
    }

    /// Notes that it is none; it does not come back while the words stay as they are.
    public void pass(Hint hint) {
        workspace.commit(ChangeSet.put(
                ChangeLabel.of("change.hint_passed"),
                new HintPassed(
                        workspace.ids().getAsLong(), hint.aboutId(), hint.name(), hint.text(), workspace.today())));
    }

    /// The last word is the family name; an e-mail is an e-mail.
    private Contact named(String name) {
        if (name.contains("@")) {
            return Contact.named(1, "", "", workspace.now())
                    .emails(List.of(ContactPoint.of(name)))
                    .build();
        }
        int last = name.lastIndexOf(' ');
        return Contact.named(
                        1,
                        last < 0 ? name : name.substring(0, last),
                        last < 0 ? "" : name.substring(last + 1),
                        workspace.now())
                .build();
    }
}
