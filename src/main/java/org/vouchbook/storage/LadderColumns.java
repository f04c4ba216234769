package org.vouchbook.storage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;

/// What the referrer has done, in the columns of the table `referral`: a step that is missing leaves its own empty.
final class LadderColumns {
    private LadderColumns() {}

    static final List<Column<Referral>> ALL = List.of(
            Column.ofEnum("level", Referral::level),
            permission("permission_day", Permission::date),
            permission("permission_scope", Permission::scope),
            permission("permission_words", Permission::words),
            permission("permission_given", p -> Sql.name(p.given())),
            permission("permission_withdrawn", Permission::withdrawn),
            promise("promise_day", IntroductionPromise::date),
            promise("promise_channel", p -> Sql.name(p.channel())),
            promise("promise_who", IntroductionPromise::who),
            promise("promise_by", IntroductionPromise::by),
            introduction("introduced", Introduction::at),
            introduction("introduction_channel", i -> Sql.name(i.channel())),
            introduction("introduction_words", Introduction::words),
            introduction("introduction_evidence", i -> i.evidence().name()));

    private static Column<Referral> permission(String name, Function<Permission, @Nullable Object> part) {
        return step(name, Ladder::permission, part);
    }

    private static Column<Referral> promise(String name, Function<IntroductionPromise, @Nullable Object> part) {
        return step(name, Ladder::promise, part);
    }

    private static Column<Referral> introduction(String name, Function<Introduction, @Nullable Object> part) {
        return step(name, Ladder::introduction, part);
    }

    private static <S> Column<Referral> step(
            String name, Function<Ladder, @Nullable S> step, Function<S, @Nullable Object> part) {
        return Column.of(name, referral -> {
            S value = step.apply(referral.ladder());
            return value == null ? null : part.apply(value);
        });
    }

    static Ladder read(Cells row) throws SQLException {
        LocalDate permission = Sql.dateOrNull(row, "permission_day");
        LocalDate promise = Sql.dateOrNull(row, "promise_day");
        Instant introduced = Sql.instantOrNull(row, "introduced");
        if (permission == null && promise == null && introduced == null) {
            return Ladder.NAME_ONLY;
        }
        return new Ladder(
                permission == null
                        ? null
                        : new Permission(
                                permission,
                                row.getString("permission_scope"),
                                row.getString("permission_words"),
                                Sql.constantOrNull(row, "permission_given", Channel.class),
                                Sql.dateOrNull(row, "permission_withdrawn")),
                promise == null
                        ? null
                        : new IntroductionPromise(
                                promise,
                                Sql.constantOrNull(row, "promise_channel", Channel.class),
                                row.getString("promise_who"),
                                Sql.date(row, "promise_by")),
                introduced == null
                        ? null
                        : new Introduction(
                                introduced,
                                Sql.constantOrNull(row, "introduction_channel", Channel.class),
                                row.getString("introduction_words"),
                                Sql.constant(row, "introduction_evidence", Introduction.Evidence.class)));
    }
}
