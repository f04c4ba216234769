package org.vouchbook.ui.clients;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PeopleSort;

/// The columns that the list of people can have.
public enum ClientColumn {
    NAME(PeopleSort.NAME, 156),
    ORGANISATION(PeopleSort.ORGANISATION, 150),
    ROLE(PeopleSort.ROLE, 130),
    KIND(PeopleSort.KIND, 148),
    SCORE(PeopleSort.SCORE, 88),
    READINESS(PeopleSort.READINESS, 178),
    RELATION(PeopleSort.TRUST, 118),
    LAST_CONTACT(PeopleSort.LAST_CONTACT, 122),
    REFERRALS(PeopleSort.INTRODUCTIONS, 62),
    TAGS(PeopleSort.TAGS, 150),
    EMAIL(PeopleSort.EMAIL, 190),
    PHONE(PeopleSort.PHONE, 140),
    SINCE(PeopleSort.SINCE, 110);

    /// With the person's panel beside it the list is narrower than this in a small window.
    private static final double ROOMY = 660;

    private final PeopleSort sort;
    private final double width;

    ClientColumn(PeopleSort sort, double width) {
        this.sort = sort;
        this.width = width;
    }

    /// What a click on its head sorts by.
    public PeopleSort sort() {
        return sort;
    }

    /// Its width at first, in pixels.
    double width() {
        return width;
    }

    /// Whether the first click on its head shows the highest first: whom to ask comes on top.
    boolean startsDescending() {
        return this == READINESS;
    }

    /// Its head.
    public String title() {
        return Messages.of("clients.column.", this);
    }

    /// The columns of somebody who has chosen none, as many as there is room for.
    static List<ClientColumn> usual(double room) {
        return room < ROOMY
                ? List.of(NAME, SCORE, READINESS)
                : List.of(NAME, SCORE, READINESS, RELATION, LAST_CONTACT, REFERRALS);
    }

    /// The columns of these names; unknown ones are passed over, and the name is never missing.
    static List<ClientColumn> named(List<String> names) {
        List<ClientColumn> chosen = names.stream()
                .map(n -> Arrays.stream(values())
                        .filter(c -> c.name().equals(n))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chosen.isEmpty() || chosen.contains(NAME)
                ? chosen
                : Stream.concat(Stream.of(NAME), chosen.stream()).toList();
    }
}
