package org.vouchbook.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Celebration;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.domain.Verdict;

/// Who of those who are not archived may be asked, who has not heard of us for too long, and whose birthday is near:
/// worked out once a day, then again for those only whom a change touched. On one thread at a time.
final class SilentPeople {
    /// What all of it rests on, besides the people.
    private record Basis(LocalDate day, ZoneId zone, TouchPolicy touch, int loads) {}

    /// Somebody of whom it is not said yet what was answered.
    private record Found(
            Contact person,
            @Nullable Reconnect silence,
            @Nullable Celebration birthday) {}

    /// A silence; a line is made of those that are shown.
    record Silent(Reconnect silence, FollowUp followUp, Contact person) implements Candidate {
        static final Comparator<Silent> LONGEST_FIRST = (a, b) -> Reconnect.LONGEST_FIRST.compare(a.silence, b.silence);

        @Override
        public TodayLine.Section section() {
            return TodayLine.Section.RECONNECT;
        }

        TodayLine line(@Nullable Direction spokeLast) {
            return new TodayLine(followUp, person, new TodayLine.Cause.OfSilence(silence, spokeLast));
        }
    }

    /// Of more people than these everything is worked out anew.
    private static final int MANY = 200;

    private final Workspace workspace;
    private final PeopleIndex index;
    private long seen = -1;
    private List<PersonRow> ready = List.of();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Basis basis;
    private List<Silent> silent = List.of();
    private List<TodayLine> birthdays = List.of();

    SilentPeople(Workspace workspace, PeopleIndex index) {
        this.workspace = workspace;
        this.index = index;
    }

    /// Looks at whom the index has since the last time; what was found stands when [#answer] has been called.
    void look(LocalDate day, ZoneId zone, TouchPolicy touch) {
        var now = new Basis(day, zone, touch, index.loads());
        Set<Long> touched = workspace.trail().contactsAfter(seen, _ -> true).orElse(null);
        seen = workspace.trail().number();
        PeopleList list = index.list();
        List<PersonRow> rows = list.rows();
        if (!now.equals(basis) || touched == null || touched.size() > MANY) {
            ready = List.of();
            silent = List.of();
            birthdays = List.of();
            found.clear();
            basis = now;
        } else if (touched.isEmpty()) {
            return;
        } else {
            ready = ready.stream().filter(row -> !touched.contains(row.id())).toList();
            silent = silent.stream()
                    .filter(s -> !touched.contains(s.silence().contactId()))
                    .toList();
            birthdays = birthdays.stream()
                    .filter(line -> !touched.contains(line.person().id()))
                    .toList();
            found.removeIf(one -> touched.contains(one.person().id()));
            rows = list.of(touched);
        }
        look(rows, now);
    }

    /// Makes duties of what was found.
    ///
    /// @param answers the last answer by duty
    void answer(Map<FollowUpKey, FollowUpAnswer> answers) {
        Basis now = basis;
        if (now == null || found.isEmpty()) {
            return;
        }
        var more = new ArrayList<>(silent);
        var days = new ArrayList<>(birthdays);
        for (Found one : found) {
            Contact contact = one.person();
            Reconnect silence = one.silence();
            if (silence != null) {
                more.add(new Silent(silence, silence.followUp(answers, now.touch(), now.zone()), contact));
            }
            Celebration birthday = one.birthday();
            if (birthday != null) {
                FollowUp followUp = birthday.followUp(answers, now.zone());
                days.add(new TodayLine(followUp, contact, new TodayLine.Cause.OfBirthday(birthday)));
            }
        }
        silent = more;
        birthdays = days;
        found.clear();
    }

    /// Who may be asked and is not archived, in no particular order.
    Collection<PersonRow> ready() {
        return ready;
    }

    /// The silences, in no particular order.
    ///
    /// @param refused those who do not want to be contacted: their silence is no duty
    List<Silent> silences(Set<Long> refused) {
        return refused.isEmpty()
                ? silent
                : silent.stream()
                        .filter(s -> !refused.contains(s.silence().contactId()))
                        .toList();
    }

    /// Birthdays and renewals, the first due first.
    List<TodayLine> days(List<TodayLine> renewals) {
        return Stream.of(birthdays, renewals)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TodayLine::followUp, FollowUp.BY_DUE))
                .toList();
    }

    private void look(List<PersonRow> rows, Basis now) {
        var able = new ArrayList<>(ready);
        for (PersonRow row : rows) {
            Contact contact = row.contact();
            if (contact.archived()) {
                continue;
            }
            if (row.readiness().verdict() instanceof Verdict.Ready) {
                able.add(row);
            }
            LocalDate last = row.facts().lastContact();
            LocalDate entered =
                    last != null ? last : contact.created().atZone(now.zone()).toLocalDate();
            Reconnect silence =
                    Reconnect.of(contact, last, entered, now.touch(), now.day()).orElse(null);
            Celebration birthday =
                    Celebration.of(contact, now.touch(), now.day()).orElse(null);
            if (silence != null || birthday != null) {
                found.add(new Found(contact, silence, birthday));
            }
        }
        ready = able;
    }
}
