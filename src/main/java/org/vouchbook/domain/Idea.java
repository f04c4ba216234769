package org.vouchbook.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something to do for one side of a relationship, drawn from what is on record about this very person.
///
/// @param source which record it comes from
/// @param text what that record says; for a birthday its next day, for introductions their number
/// @param record the record itself; none: it comes from several
public record Idea(Source source, String text, @Nullable Row record) {
    /// Where an idea comes from, and how it is logged once done.
    public enum Source {
        /// What they like (J7).
        LIKES(Axis.LIKING, InteractionKind.SOCIAL),
        /// Their birthday is near.
        BIRTHDAY(Axis.LIKING, InteractionKind.MESSAGE),
        /// What they said we could do better (D3).
        WISH(Axis.RECIPROCITY, InteractionKind.EXTRA_SERVICE),
        /// What they need, from the homework before we met (G3).
        NEED(Axis.RECIPROCITY, InteractionKind.FAVOUR),
        /// What they asked our counsel about (J11).
        COUNSEL(Axis.CREDIBILITY, InteractionKind.INSIGHT_SHARED),
        /// What we told somebody else, and not them yet (C4, J12).
        INSIGHT(Axis.CREDIBILITY, InteractionKind.INSIGHT_SHARED),
        /// A question of ours that makes them think (J12).
        QUESTION(Axis.CREDIBILITY, InteractionKind.INSIGHT_SHARED),
        /// A story of ours about somebody like them (J12).
        STORY(Axis.CREDIBILITY, InteractionKind.INSIGHT_SHARED),
        /// Advice of ours (J12).
        ADVICE(Axis.CREDIBILITY, InteractionKind.INSIGHT_SHARED),
        /// What they agreed to is due to be looked at together (J17).
        REVIEW(Axis.COMMITMENT, InteractionKind.MEETING),
        /// They have introduced us already, without anything agreed (J15).
        INTRODUCED(Axis.COMMITMENT, InteractionKind.AGREED_TO_REFER);

        private final Axis axis;
        private final InteractionKind kind;

        Source(Axis axis, InteractionKind kind) {
            this.axis = axis;
            this.kind = kind;
        }

        /// The side it speaks for.
        public Axis axis() {
            return axis;
        }

        /// How it is logged once it is done.
        public InteractionKind kind() {
            return kind;
        }
    }

    public Idea {
        Objects.requireNonNull(source);
        text = Text.line(text);
    }

    /// An idea that comes from several records.
    public Idea(Source source, String text) {
        this(source, text, null);
    }

    /// Whether another says the same, whichever record it comes from.
    boolean says(Idea other) {
        return source == other.source && text.equals(other.text);
    }

    /// The note once it has been carried out: the record's words, where it has any.
    public String note() {
        return source == Source.BIRTHDAY || source == Source.INTRODUCED ? "" : text;
    }
}
