package org.vouchbook.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.vouchbook.domain.InteractionKind;

/// What usually happens with people of one profile: kinds in a shuffled turn, with notes from a pool.
final class Everyday {
    private final Notes notes;
    private final List<InteractionKind> kinds;
    private final Random random;
    private final Deque<InteractionKind> turn = new ArrayDeque<>();

    private Everyday(Notes notes, List<InteractionKind> kinds, Random random) {
        this.notes = notes;
        this.kinds = kinds;
        this.random = random;
    }

    /// From a row of the profiles; profiles of one pool share its piles of notes.
    static Everyday of(Table.Line line, Map<String, Notes> pools, Random random) {
        List<InteractionKind> kinds = line.list(2, ",").stream()
                .map(word -> Table.constant(word, InteractionKind.class))
                .toList();
        return new Everyday(pools.computeIfAbsent(line.text(1), pool -> new Notes(pool, random)), kinds, random);
    }

    /// What happened on a day, if possible in other words than those already told of the person.
    Happening next(LocalDate day, Set<String> told) {
        if (turn.isEmpty()) {
            var shuffled = new ArrayList<>(kinds);
            Collections.shuffle(shuffled, random);
            turn.addAll(shuffled);
        }
        InteractionKind kind = turn.remove();
        Notes.Note note = notes.deal(kind, told);
        return new Happening(day, kind, note.direction(), kind.usualAxis().orElse(null), note.text());
    }
}
