package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.TieKind;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.NewReferral;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.PersonRow;
import org.vouchbook.workspace.Referrals;

/// A referral being written down. It lives as long as the window, so that a form closed by mistake has lost nothing.
public final class NewReferralModel {
    private static final int SUGGESTIONS = 8;
    private static final long DRAFT_ID = 1;

    final ObjectProperty<ReferralDirection> direction = new SimpleObjectProperty<>(ReferralDirection.RECEIVED);
    final ObjectProperty<@Nullable Contact> counterpart = new SimpleObjectProperty<>();
    final StringProperty counterpartName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Contact> prospect = new SimpleObjectProperty<>();
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty organisation = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.NAME_ONLY);
    final ObjectProperty<@Nullable Channel> channel = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable TieKind> tie = new SimpleObjectProperty<>();
    final StringProperty value = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable NewReferralProblem> problem = new ReadOnlyObjectWrapper<>();
    private LongConsumer onCreated = id -> {};
    private boolean sameNameAccepted;
    private boolean busy;

    public NewReferralModel(Session session) {
        this.session = session;
        clear();
        for (Property<?> fact : List.of(counterpart, prospect, givenName, familyName, organisation, email)) {
            fact.addListener(v -> {
                sameNameAccepted = false;
                problem.set(null);
            });
        }
        direction.addListener(v -> problem.set(null));
    }

    /// Why it cannot be written down as it is; none: nothing is known against it.
    ReadOnlyObjectProperty<@Nullable NewReferralProblem> problem() {
        return problem.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    /// Takes the id of a referral that was made.
    void onCreated(LongConsumer listener) {
        onCreated = listener;
    }

    /// Starts with the contact on the other side; what was typed before and not sent stays.
    void start(ReferralDirection way, long id) {
        session.background()
                .run(
                        () -> session.people().open(id),
                        found -> found.ifPresent(file -> {
                            direction.set(way);
                            counterpart.set(file.contact());
                        }));
    }

    /// People whose facts contain the words.
    List<PersonRow> suggest(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        return session.index().list().select(PeopleFilter.NONE.withQuery(words), PeopleSort.NAME, false).stream()
                .limit(SUGGESTIONS)
                .toList();
    }

    /// Writes it down, or says in [#problem] what speaks against it; what was typed stays then.
    void create() {
        problem.set(null);
        Optional<NewReferralProblem> known = NewReferralProblem.of(this);
        if (known.isPresent() || busy) {
            problem.set(known.orElse(null));
            return;
        }
        Contact same = sameNameAccepted ? null : sameName();
        if (same != null) {
            sameNameAccepted = true;
            problem.set(new NewReferralProblem.SameName(same));
            return;
        }
        busy = true;
        session.background()
                .run(
                        () -> {
                            try {
                                return write();
                            } finally {
                                session.background().deliver(() -> busy = false);
                            }
                        },
                        this::created);
    }

    /// Forgets what was typed.
    void clear() {
        List.of(counterpartName, givenName, familyName, organisation, email, phone, value, words, note)
                .forEach(text -> text.set(""));
        direction.set(ReferralDirection.RECEIVED);
        counterpart.set(null);
        prospect.set(null);
        level.set(Level.NAME_ONLY);
        channel.set(null);
        tie.set(null);
        date.set(DateInput.format(session.workspace().today(), session.locale()));
        problem.set(null);
    }

    Optional<LocalDate> parsedDate() {
        return DateInput.parse(date.get(), session.locale());
    }

    Optional<Money> parsedValue() {
        return MoneyInput.parse(value.get(), BoardCurrency.usual(session), session.locale());
    }

    /// The new prospect as typed.
    ///
    /// @throws IllegalArgumentException when nothing names them or a text is too long
    Contact draft() {
        return Contact.named(DRAFT_ID, givenName.get(), familyName.get(), Instant.EPOCH)
                .organisation(organisation.get())
                .emails(points(email.get()))
                .phones(points(phone.get()))
                .build();
    }

    /// The referrer whose name was typed but who is not in the book.
    ///
    /// @throws IllegalArgumentException when the name is empty or too long
    Contact draftCounterpart() {
        String name = Text.line(counterpartName.get());
        int cut = name.lastIndexOf(' ');
        return Contact.named(DRAFT_ID, cut < 0 ? name : name.substring(0, cut), name.substring(cut + 1), Instant.EPOCH)
                .familyName(cut < 0 ? "" : name.substring(cut + 1))
                .kind(ContactKind.NETWORKING_CONTACT)
                .build();
    }

    /// Whether the referrer's words are asked for: nobody else can say that the introduction was made (F1).
    boolean wordsNeeded() {
        return level.get() == Level.INTRODUCED && direction.get() == ReferralDirection.RECEIVED;
    }

    /// Somebody new on the other side comes into the book with the referral, and goes with its undo.
    private Referrals.Outcome write() {
        Contact known = counterpart.get();
        return known == null
                ? session.referrals().create(draftCounterpart(), this::wish)
                : session.referrals().create(wish(known.id()));
    }

    private NewReferral wish(long other) {
        Contact chosen = prospect.get();
        boolean acted = level.get() == Level.PROMISED || level.get() == Level.INTRODUCED;
        return new NewReferral(
                direction.get(),
                other,
                chosen != null ? new NewReferral.Prospect.Known(chosen.id()) : new NewReferral.Prospect.Fresh(draft()),
                level.get(),
                acted ? channel.get() : null,
                tie.get(),
                parsedValue().orElse(null),
                wordsNeeded() ? words.get() : "",
                note.get(),
                parsedDate().orElseThrow());
    }

    private void created(Referrals.Outcome outcome) {
        switch (outcome) {
            case Referrals.Outcome.Created made -> {
                clear();
                onCreated.accept(made.referral().id());
            }
            case Referrals.Outcome.NeedsWords _ -> problem.set(new NewReferralProblem.Field("referral.problem.words"));
            case Referrals.Outcome.RefusedGone _ -> problem.set(new NewReferralProblem.Field("referral.problem.gone"));
            case Referrals.Outcome.RefusedSelf _ -> problem.set(new NewReferralProblem.Self());
            case Referrals.Outcome.RefusedCircle circle -> problem.set(new NewReferralProblem.Circle(circle.path()));
            case Referrals.Outcome.RefusedTwice twice -> problem.set(new NewReferralProblem.Twice(twice.existing()));
        }
    }

    private @Nullable Contact sameName() {
        if (prospect.get() != null) {
            return null;
        }
        String name = Text.fold(draft().displayName());
        var found = new ArrayList<Contact>();
        session.index().list().rows().forEach(row -> {
            if (Text.fold(row.contact().displayName()).equals(name)) {
                found.add(row.contact());
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<ContactPoint> points(String typed) {
        return Text.line(typed).isEmpty() ? List.of() : List.of(ContactPoint.of(typed));
    }

    /// Does something when the window has done what it is at.
    void soon(Runnable then) {
        session.background().deliver(then);
    }
}
