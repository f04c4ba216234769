package org.vouchbook.ui.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.People;
import org.vouchbook.ui.form.Field.Person;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.PeopleIndex;

/// The forms of an event: itself, its guests, and a friend who gets a place in the book.
///
/// @param index finds people
/// @param now when somebody comes into the book
record EventForms(Typing typing, PeopleIndex index, Instant now) {
    Form event(@Nullable GuestEvent was) {
        Typed name = typing.line("events.name", was == null ? "" : was.name(), true);
        Typed date = typing.day("right.date", was == null ? null : was.date());
        Typed place = typing.line("events.place", was == null ? "" : was.place(), false);
        Typed about = typing.area("events.about", was == null ? "" : was.about(), false);
        return new Form(
                Messages.of("events.event"), Messages.of("events.hint"), was, List.of(name, date, place, about), () -> {
                    LocalDate day = typing.day(date);
                    if (day == null) {
                        return new Made.Refused(Messages.of("events.problem.day"));
                    }
                    String called = name.typed();
                    String where = place.typed();
                    String what = about.typed();
                    return Made.row(ids -> new GuestEvent(Form.id(was, ids), called, day, where, what));
                });
    }

    /// Invites somebody, or puts their invitation right.
    Form guest(EventReport report, @Nullable EventGuest was) {
        GuestEvent event = report.event();
        Person who = Person.of("events.who", index);
        Pick<Invitation.State> state = Pick.of(
                "events.state",
                List.of(Invitation.State.values()),
                "events.state.",
                was == null ? Invitation.State.INVITED : was.invitation().state());
        Typed friend =
                typing.line("events.friend", was == null ? "" : was.invitation().friend(), false);
        List<Field> fields = was == null ? List.of(who, state, friend) : List.of(state, friend);
        String hint = was == null ? event.name() : was.contact().displayName();
        return new Form(Messages.of("events.guest"), hint, was == null ? null : was.invitation(), fields, () -> {
            Invitation.State how = state.needed();
            if (how == Invitation.State.CAME && !report.begun()) {
                return new Made.Refused(
                        Messages.of("events.problem.early", typing.words().day(event.date())));
            }
            long id = was == null ? who.needed().id() : was.contact().id();
            if (was == null
                    && report.guests().stream().anyMatch(g -> g.contact().id() == id)) {
                return new Made.Refused(Messages.of("events.problem.twice"));
            }
            String brings = friend.typed();
            return Made.row(ids ->
                    new Invitation(Form.id(was == null ? null : was.invitation(), ids), id, event.id(), how, brings));
        });
    }

    /// Invites several at once.
    ///
    /// @param people those who have a tag and are no guests yet
    Form several(EventReport report, String tag, List<Contact> people) {
        People chosen = People.of("events.several", people, _ -> true);
        return new Form(Messages.of("events.invite_tag", tag), report.event().name(), null, List.of(chosen), () -> {
            List<Contact> who = chosen.value();
            return who.isEmpty()
                    ? new Made.Refused(Messages.of("events.problem.nobody"))
                    : new Made.Rows(ids -> who.stream()
                            .map(c -> new Invitation(
                                    ids.getAsLong(), c.id(), report.event().id(), Invitation.State.INVITED, ""))
                            .toList());
        });
    }

    /// Gives the friend of a guest a place in the book, as a person and as a guest. It is said where they come
    /// from, and that they are nobody's referral: a friend who comes along is not introduced.
    Form friend(EventReport report, EventGuest guest) {
        String name = guest.invitation().friend();
        int last = name.lastIndexOf(' ');
        Typed given = typing.line("person.fact.given_name", last < 0 ? name : name.substring(0, last), false);
        Typed family = typing.line("person.fact.family_name", last < 0 ? "" : name.substring(last + 1), false);
        Typed firm = typing.line("person.fact.organisation", "", false);
        Pick<ContactKind> kind =
                Pick.of("person.fact.kind", List.of(ContactKind.values()), "kind.", ContactKind.NETWORKING_CONTACT);
        Pick<Origin> origin = Pick.of("events.origin", List.of(Origin.values()), "origin.", Origin.NETWORKING);
        String met = Messages.of(
                "events.met", guest.contact().displayName(), report.event().name());
        return new Form(
                Messages.of("events.welcome"),
                Messages.of("events.welcome.hint", guest.contact().displayName()),
                null,
                List.of(given, family, firm, kind, origin),
                () -> {
                    if (Text.line(given.typed() + family.typed()).isEmpty()) {
                        return new Made.Refused(Messages.of("events.problem.no_name"));
                    }
                    boolean tooLong = Stream.of(given, family, firm)
                            .anyMatch(t -> Text.line(t.typed()).length() > Contact.MAX_NAME);
                    if (tooLong) {
                        return new Made.Refused(Messages.of("events.problem.long", Contact.MAX_NAME));
                    }
                    ContactKind what = kind.needed();
                    Origin from = origin.needed();
                    String first = given.typed();
                    String second = family.typed();
                    String house = firm.typed();
                    return new Made.Rows(ids -> {
                        long id = ids.getAsLong();
                        Contact made = Contact.named(id, first, second, now)
                                .organisation(house)
                                .kind(what)
                                .origin(from)
                                .howMet(met)
                                .build();
                        Invitation theirs = guest.invitation();
                        return List.<Row>of(
                                made,
                                new Invitation(ids.getAsLong(), id, theirs.eventId(), theirs.state(), ""),
                                theirs.bringing(made.displayName()));
                    });
                });
    }
}
