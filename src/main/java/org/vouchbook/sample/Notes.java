package org.vouchbook.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;

/// A pile of notes for each kind of interaction; one that was dealt goes under the pile.
final class Notes {
    /// What may be written about a day.
    record Note(Direction direction, String text) {}

    private final Map<InteractionKind, Deque<Note>> piles = new EnumMap<>(InteractionKind.class);

    Notes(String pool, Random random) {
        var lines = new ArrayList<>(Table.read("notes-" + pool + ".txt", 3));
        Collections.shuffle(lines, random);
        for (Table.Line line : lines) {
            piles.computeIfAbsent(line.constant(0, InteractionKind.class), k -> new ArrayDeque<>())
                    .add(new Note(direction(line.text(1)), line.text(2)));
        }
    }

    /// The next note that is not among those already told of the person, as far as the pile reaches.
    Note deal(InteractionKind kind, Set<String> told) {
        Deque<Note> pile = piles.get(kind);
        if (pile == null) {
            throw new IllegalStateException("no notes for " + kind);
        }
        Note dealt = pile.stream()
                .filter(note -> !told.contains(note.text()))
                .findFirst()
                .orElseGet(pile::getFirst);
        pile.remove(dealt);
        pile.add(dealt);
        told.add(dealt.text());
        return dealt;
    }

    static Direction direction(String way) {
        return switch (way) {
            case "to" -> Direction.TO_THEM;
            case "from" -> Direction.FROM_THEM;
            case "both" -> Direction.BOTH;
            default -> throw new IllegalStateException("way " + way);
        };
    }
}
