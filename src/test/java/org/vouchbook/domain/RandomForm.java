package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Move forms in which anything may be filled in, well or badly.
public final class RandomForm {
    private RandomForm() {}

    /// A form filled in around a moment.
    public static MoveForm of(Random random, Instant now) {
        LocalDate today = now.atZone(Cards.BERLIN).toLocalDate();
        MoveFormBuilder form = MoveForm.EMPTY.edit();
        if (random.nextBoolean()) {
            form.channel(List.of(Channel.values()).get(random.nextInt(Channel.values().length)));
        }
        if (random.nextBoolean()) {
            LocalTime time = random.nextBoolean() ? LocalTime.of(random.nextInt(24), 0) : null;
            form.when(new When(today.plusDays(random.nextInt(12) - 8L), time));
        }
        if (random.nextBoolean()) {
            form.by(today.plusDays(random.nextInt(12) - 4L));
        }
        form.words(random.nextBoolean() ? "Talk to them" : " ")
                .warned(random.nextBoolean())
                .skipReason(random.nextBoolean() ? "they called" : "")
                .lostReason(random.nextBoolean() ? "price" : "");
        if (random.nextBoolean()) {
            form.homework(new Homework("a", "b", "c", random.nextBoolean() ? "d" : "", ""));
        }
        if (random.nextBoolean()) {
            form.sale(Money.of(random.nextInt(9) - 1L, "EUR"))
                    .saleDate(today.plusDays(random.nextInt(5) - 3L))
                    .what(random.nextBoolean() ? "light" : "");
        }
        form.planting(
                switch (random.nextInt(4)) {
                    case 0 -> new Planting.Now(Set.of(PlantedRequest.Element.values()), "both");
                    case 1 -> new Planting.Later();
                    case 2 -> new Planting.Not("not the day");
                    default -> null;
                });
        return form.build();
    }
}
