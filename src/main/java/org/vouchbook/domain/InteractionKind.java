package org.vouchbook.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happened between us (C5, C9, J6, J8, J11).
public enum InteractionKind {
    CALL(null),
    MEETING(null),
    EMAIL(null),
    MESSAGE(null),
    /// We served them: answered a question, mended something, delivered (C2, L6).
    SERVICE(Axis.CREDIBILITY),
    /// Anything not strictly business: lunch, golf, a concert (C6).
    SOCIAL(Axis.LIKING),
    SOCIAL_CONVERSATION(Axis.LIKING),
    /// The two of us, to learn how to help each other, as members of networking groups do (K4).
    ONE_TO_ONE(Axis.RECIPROCITY),
    /// We put their good before our own (J7).
    CLIENT_FIRST(Axis.LIKING),
    INSIGHT_SHARED(Axis.CREDIBILITY),
    /// They sought our counsel (J11).
    ADVICE_SOUGHT(Axis.CREDIBILITY),
    /// They came to an evening of ours, alone or with a friend (J12).
    EVENT(Axis.CREDIBILITY),
    FAVOUR(Axis.RECIPROCITY),
    EXTRA_SERVICE(Axis.RECIPROCITY),
    /// We sent them on to somebody else for what we do not do (C9).
    REFERRED_TO_ANOTHER(Axis.RECIPROCITY),
    /// We brought them a customer (C5).
    GAVE_REFERRAL(Axis.RECIPROCITY),
    AGREED_TO_REFER(Axis.COMMITMENT),
    KEPT_COMMITMENT(Axis.COMMITMENT),
    THANKED_ME(Axis.LIKING),
    /// Both looked for ways to help each other, and found one: it opens the way to an ask early (B20).
    MUTUAL_HELP(Axis.RECIPROCITY),
    COMPLAINT(null),
    /// We offered something for sale (L9).
    OFFER(null),
    GIFT(Axis.LIKING),
    /// We were in touch, how is not known.
    OTHER_CONTACT(null),
    /// A note to oneself: not a contact.
    NOTE(null);

    private final @Nullable Axis axis;

    InteractionKind(@Nullable Axis axis) {
        this.axis = axis;
    }

    /// The axis it usually speaks for, offered when it is logged.
    public Optional<Axis> usualAxis() {
        return Optional.ofNullable(axis);
    }

    /// Whether it binds only when they know why it was done: its note then says the reason they were told (J9).
    public boolean needsReason() {
        return this == FAVOUR || this == EXTRA_SERVICE;
    }

    /// Whether they were served by us: a good moment to ask, where the right is earned (L6).
    public boolean serves() {
        return this == SERVICE || this == EXTRA_SERVICE;
    }

    /// Whether it counts as being in touch; a note to oneself does not.
    public boolean isContact() {
        return this != NOTE;
    }

    /// Whether it gives them something, whatever comes of it (L9).
    public boolean gives() {
        return switch (this) {
            case CLIENT_FIRST,
                    INSIGHT_SHARED,
                    EVENT,
                    FAVOUR,
                    EXTRA_SERVICE,
                    REFERRED_TO_ANOTHER,
                    GAVE_REFERRAL,
                    GIFT,
                    MUTUAL_HELP -> true;
            default -> false;
        };
    }

    /// The direction it usually has, offered when it is logged.
    public Direction usualDirection() {
        return switch (this) {
            case THANKED_ME, COMPLAINT, ADVICE_SOUGHT, AGREED_TO_REFER, KEPT_COMMITMENT -> Direction.FROM_THEM;
            case MEETING, SOCIAL, SOCIAL_CONVERSATION, ONE_TO_ONE, EVENT, MUTUAL_HELP -> Direction.BOTH;
            default -> Direction.TO_THEM;
        };
    }
}
