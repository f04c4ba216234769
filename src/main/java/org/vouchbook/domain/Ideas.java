package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The next best move with one person: ideas for the side to build, from their own records alone (J4, J7, J12).
///
/// @param interactions with them, the latest first
/// @param referrals in which they are prospect or counterpart
/// @param records that bear on asking them, of each kind the latest first
/// @param insights shared with others lately, the latest first
/// @param library what the user has to tell, the latest first
public record Ideas(
        Contact contact,
        List<Interaction> interactions,
        List<Referral> referrals,
        List<Row> records,
        List<Interaction> insights,
        List<LibraryItem> library,
        LocalDate today) {
    /// More would be a list of things to do, not a next move.
    public static final int MOST = 3;

    private static final int BIRTHDAY_DAYS = 21;
    private static final int REVIEW_DAYS = 14;

    /// Ideas for one side, at most [#MOST]; none when nothing on record gives any. What was done in the last six months
    /// is not offered again. What is to be looked at together has its day, whichever side is to be built (J17).
    public List<Idea> of(Axis axis) {
        Stream<Idea> side = switch (axis) {
            case LIKING -> Stream.concat(likes(), birthday());
            case RECIPROCITY -> Stream.concat(wishes(), needs());
            case CREDIBILITY -> Stream.of(counsel(), untold(), toTell()).flatMap(s -> s);
            case COMMITMENT -> introduced();
        };
        Stream<Idea> all = Stream.concat(reviews(), side);
        var found = new ArrayList<Idea>();
        all.filter(i -> !i.text().isEmpty() && !done(i)).forEach(idea -> {
            if (found.size() < MOST && found.stream().noneMatch(idea::says)) {
                found.add(idea);
            }
        });
        return List.copyOf(found);
    }

    private boolean done(Idea idea) {
        LocalDate since = since(idea);
        return interactions.stream()
                .anyMatch(i -> i.kind() == idea.source().kind()
                        && i.date().isAfter(since)
                        && Text.line(i.note()).equals(idea.note()));
    }

    /// After which day it counts as done; a review that has a new day is a new one.
    private LocalDate since(Idea idea) {
        LocalDate review = idea.record() instanceof Commitment c ? c.agreement().review() : null;
        if (review != null) {
            return review.minusDays(REVIEW_DAYS + 1L);
        }
        return idea.source() == Idea.Source.BIRTHDAY ? today.minusDays(BIRTHDAY_DAYS) : today.minusMonths(6);
    }

    private Stream<Idea> likes() {
        return Arrays.stream(contact.likes().split("[,;\n]")).map(like -> new Idea(Idea.Source.LIKES, like, contact));
    }

    private Stream<Idea> birthday() {
        Birthday day = contact.birthday();
        return day == null || day.next(today).isAfter(today.plusDays(BIRTHDAY_DAYS))
                ? Stream.empty()
                : Stream.of(new Idea(Idea.Source.BIRTHDAY, day.next(today).toString(), contact));
    }

    private Stream<Idea> wishes() {
        return all(Interview.class)
                .filter(Interview::held)
                .limit(1)
                .map(i -> new Idea(Idea.Source.WISH, i.improvement().text(), i));
    }

    private Stream<Idea> needs() {
        return referrals.stream()
                .filter(r -> r.prospectId() == contact.id())
                .map(r -> new Idea(Idea.Source.NEED, r.homework().needs(), r));
    }

    private Stream<Idea> counsel() {
        LocalDate since = today.minusMonths(12);
        return interactions.stream()
                .filter(i ->
                        i.kind() == InteractionKind.ADVICE_SOUGHT && i.date().isAfter(since))
                .map(i -> new Idea(Idea.Source.COUNSEL, i.note(), i));
    }

    /// An insight is used up once they have it, whoever had it first.
    private Stream<Idea> untold() {
        var known = new ArrayList<String>();
        interactions.forEach(i -> known.add(Text.line(i.note())));
        return insights.stream()
                .map(i -> new Idea(Idea.Source.INSIGHT, i.note(), i))
                .filter(i -> !known.contains(i.text()));
    }

    /// One of each kind, so that there is a choice; what suits their tags first.
    private Stream<Idea> toTell() {
        return Arrays.stream(LibraryItem.Kind.values())
                .flatMap(kind -> library.stream()
                        .filter(item -> item.kind() == kind
                                && interactions.stream()
                                        .noneMatch(i -> item.reaction(i).isPresent()))
                        .sorted(Comparator.comparing((LibraryItem item) -> !item.suits(contact)))
                        .limit(1))
                .map(item -> new Idea(source(item.kind()), item.text(), item));
    }

    private static Idea.Source source(LibraryItem.Kind kind) {
        return switch (kind) {
            case QUESTION -> Idea.Source.QUESTION;
            case STORY -> Idea.Source.STORY;
            case ADVICE -> Idea.Source.ADVICE;
        };
    }

    private Stream<Idea> reviews() {
        LocalDate soon = today.plusDays(REVIEW_DAYS);
        return all(Commitment.class)
                .filter(c -> {
                    LocalDate review = c.agreement().review();
                    return c.agreement().open() && review != null && !review.isAfter(soon);
                })
                .map(c -> new Idea(Idea.Source.REVIEW, c.agreement().what(), c));
    }

    private Stream<Idea> introduced() {
        long count = referrals.stream()
                .filter(r -> r.counterpartId() == contact.id()
                        && r.direction() == ReferralDirection.RECEIVED
                        && r.level().isIntroduction())
                .count();
        boolean agreed = all(Commitment.class).anyMatch(c -> c.agreement().open());
        return count == 0 || agreed
                ? Stream.empty()
                : Stream.of(new Idea(Idea.Source.INTRODUCED, String.valueOf(count)));
    }

    private <R extends Row> Stream<R> all(Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast);
    }
}
