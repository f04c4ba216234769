package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/// A dated rating of a relationship on four axes (J1), each 0 to 10 in half steps. There is at most one a contact and
/// day.
///
/// @param why one optional line
public record Scorecard(
        long id,
        long contactId,
        LocalDate date,
        double liking,
        double reciprocity,
        double credibility,
        double commitment,
        String why)
        implements Row {

    /// The best rating of an axis.
    public static final double MAX = 10;

    /// So many months a rating stands before it is due for another look (B17); ours.
    public static final int REVIEW_MONTHS = 6;

    /// From here an axis or attribute counts as there.
    private static final double ENOUGH = 5;

    /// @throws IllegalArgumentException when a rating is outside 0 to 10 or no half step, or `why` is too long
    public Scorecard {
        Row.requireId(id);
        Row.requireId(contactId);
        for (double rating : new double[] {liking, reciprocity, credibility, commitment}) {
            if (!(rating >= 0 && rating <= MAX) || rating * 2 != Math.rint(rating * 2)) {
                throw new IllegalArgumentException("rating " + rating);
            }
        }
        why = Text.line(why);
        if (why.length() > 500) {
            throw new IllegalArgumentException("why of " + why.length() + " letters");
        }
    }

    /// A card on which nothing is rated yet: all axes at 0.
    public static Scorecard blank(long id, long contactId, LocalDate date) {
        return new Scorecard(id, contactId, date, 0, 0, 0, 0, "");
    }

    /// The rating of an axis, 0 to 10.
    public double value(Axis axis) {
        return switch (axis) {
            case LIKING -> liking;
            case RECIPROCITY -> reciprocity;
            case COMMITMENT -> commitment;
            case CREDIBILITY -> credibility;
        };
    }

    /// This card with one axis rated anew.
    ///
    /// @throws IllegalArgumentException when the rating is outside 0 to 10 or no half step
    public Scorecard with(Axis axis, double rating) {
        return new Scorecard(
                id,
                contactId,
                date,
                axis == Axis.LIKING ? rating : liking,
                axis == Axis.RECIPROCITY ? rating : reciprocity,
                axis == Axis.CREDIBILITY ? rating : credibility,
                axis == Axis.COMMITMENT ? rating : commitment,
                why);
    }

    /// This card with its reason.
    public Scorecard because(String reason) {
        return new Scorecard(id, contactId, date, liking, reciprocity, credibility, commitment, reason);
    }

    /// The geometric mean of the attribute's two axes, 0 to 10 (J10, J13, J18): one strong axis alone gives little.
    public double attribute(Attribute attribute) {
        return Math.sqrt(value(attribute.first()) * value(attribute.second()));
    }

    /// The score, 0 to 10 (J2): its square is the drawn area, as a share of a hundred.
    public double score() {
        return Math.sqrt((liking + commitment) / 2 * (reciprocity + credibility) / 2);
    }

    /// The axis that limits the score most (J4); when several are equally low, the one that is built first.
    public Axis weakest() {
        return Arrays.stream(Axis.values())
                .min(Comparator.comparingDouble(this::value).thenComparingInt(Axis::buildOrder))
                .orElseThrow();
    }

    /// How even the four axes are, 0 to 1: the weakest over the strongest (J4). A blank card is even.
    public double balance() {
        double most =
                Arrays.stream(Axis.values()).mapToDouble(this::value).max().orElseThrow();
        return most == 0 ? 1 : value(weakest()) / most;
    }

    /// The day from which it is due for another look (B17): the right to ask is earned again and again.
    public LocalDate review() {
        return date.plusMonths(REVIEW_MONTHS);
    }

    /// Whether it is older than that, so that it says little of today.
    public boolean faded(LocalDate today) {
        return !review().isAfter(today);
    }

    /// Whether they include and trust us, but have not committed themselves (J14): most relationships stop there.
    public boolean stopsBeforeCommitment() {
        return attribute(Attribute.INCLUDE) >= ENOUGH && attribute(Attribute.TRUST) >= ENOUGH && commitment < ENOUGH;
    }

    /// Whether commitment runs ahead of the lowest of the other three (J16): worth a note, not an error.
    public boolean prematureCommitment() {
        return commitment > Math.min(liking, Math.min(reciprocity, credibility));
    }

    /// The nearest rating that the scale allows.
    public static double snap(double raw) {
        return Math.clamp(Math.rint(raw * 2) / 2, 0, MAX);
    }
}
