package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Stage;

/// What happened with each person: the told stories, and everyday notes dealt to the days between them.
final class Timeline {
    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final Random random = new Random(1906);
    private final Map<String, Everyday> profiles = new HashMap<>();
    private final Map<String, LocalDate> wonOn = new HashMap<>();
    private final Map<String, List<Table.Line>> stories =
            Table.read("stories.txt", 6).stream().collect(Collectors.groupingBy(line -> line.text(0)));

    Timeline(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
        var pools = new HashMap<String, Notes>();
        Table.read("profiles.txt", 3).forEach(line -> profiles.put(line.text(0), Everyday.of(line, pools, random)));
        for (Table.Line line : Table.read("referrals.txt", 10)) {
            Board.Step last = Board.path(line, ago).getLast();
            if (line.text(1).equals("from") && last.stage() == Stage.WON) {
                wonOn.put(line.text(0), last.day());
            }
        }
    }

    /// The interactions, person by person, each oldest first.
    List<Interaction> interactions() {
        return Table.read("activity.txt", 5).stream()
                .flatMap(person -> history(person).stream())
                .toList();
    }

    private List<Interaction> history(Table.Line person) {
        String key = person.text(0);
        var history = new ArrayList<Happening>();
        for (Table.Line story : stories.getOrDefault(key, List.of())) {
            history.add(Happening.told(story, ago));
        }
        Everyday usual = find(profiles, person.text(4));
        Everyday early = find(profiles, "talks");
        LocalDate won = wonOn.getOrDefault(key, LocalDate.MIN);
        var texts = new HashSet<String>();
        for (LocalDate day : quietDays(person, history)) {
            history.add((day.isBefore(won) ? early : usual).next(day, texts));
        }
        history.sort(Comparator.comparing(Happening::day));
        return history.stream()
                .map(happening -> interaction(keys.id(key), happening))
                .toList();
    }

    /// Days for the touches that no story tells, spread over the time; the last contact is always among all days.
    private List<LocalDate> quietDays(Table.Line person, List<Happening> told) {
        LocalDate first = ago.day(person.text(1));
        LocalDate last = ago.day(person.text(2));
        int count = person.number(3) - told.size();
        var days = new ArrayList<LocalDate>();
        if (count > 0 && told.stream().noneMatch(story -> story.day().equals(last))) {
            days.add(last);
            count--;
        }
        double step = (double) (last.toEpochDay() - first.toEpochDay()) / Math.max(1, count);
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays((long) (step * (i + 0.1 + 0.8 * random.nextDouble())));
            // Offices rest at the weekend.
            LocalDate weekday = day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
            days.add(weekday.isBefore(first) ? first : weekday);
        }
        days.sort(Comparator.naturalOrder());
        return days;
    }

    private Interaction interaction(long contactId, Happening happening) {
        LocalTime noted = LocalTime.of(9, 0).plusMinutes(random.nextInt(8 * 60));
        return new Interaction(
                newIds.getAsLong(),
                contactId,
                happening.kind(),
                happening.direction(),
                happening.day(),
                happening.note(),
                happening.axis(),
                ago.moment(happening.day(), noted),
                Minutes.of(happening));
    }

    private static Everyday find(Map<String, Everyday> profiles, String name) {
        Everyday profile = profiles.get(name);
        if (profile == null) {
            throw new IllegalStateException("no profile " + name);
        }
        return profile;
    }
}
