package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.TodayLine;

/// How something was done.
///
/// @param kind what the timeline says of it, where it was done with them
/// @param day on which it was done; none: just now
/// @param gift what was given, if it is to be noted
/// @param wording the key of the wording that was said or written; empty: of none
record Deed(
        Way way,
        InteractionKind kind,
        String note,
        @Nullable LocalDate day,
        Agenda.@Nullable GiftWish gift,
        String wording) {
    /// On the phone.
    static final Deed CALLED = of(Way.SPOKEN, InteractionKind.CALL);
    /// Face to face.
    static final Deed MET = of(Way.SPOKEN, InteractionKind.MEETING);
    /// In an e-mail or letter.
    static final Deed WRITTEN = of(Way.WRITTEN, InteractionKind.EMAIL);
    /// What was promised is kept, or arranged; whether that was a talk is not known.
    static final Deed KEPT = of(Way.SPOKEN, InteractionKind.OTHER_CONTACT);
    /// The ways that are offered.
    static final List<Deed> WAYS = List.of(CALLED, MET, WRITTEN);

    private static Deed of(Way way, InteractionKind kind) {
        return new Deed(way, kind, "", null, null, "");
    }

    /// With words that were said or written.
    ///
    /// @param wording the key of the wording they came from
    static Deed said(Way way, String text, String wording) {
        InteractionKind kind = way == Way.WRITTEN ? InteractionKind.EMAIL : InteractionKind.CALL;
        return new Deed(way, kind, text, null, null, wording);
    }

    /// With a gift.
    static Deed given(Agenda.GiftWish gift) {
        return new Deed(Way.GIFT, InteractionKind.GIFT, gift.item(), null, gift, "");
    }

    /// What one key means: written, where the person can be written to and a talk is not the point.
    static Deed usual(TodayLine line) {
        if (line.section() == TodayLine.Section.PROMISES
                || !line.followUp().kind().isContact()) {
            return KEPT;
        }
        return isTalk(line.section()) || line.person().emails().isEmpty() ? CALLED : WRITTEN;
    }

    /// Whether a talk is the point.
    static boolean isTalk(TodayLine.Section section) {
        return switch (section) {
            case CLOSE_THE_LOOP, INFORM, INTRODUCTIONS -> false;
            case CONTACT_NOW, NOT_EXPECTED, AFTER_THE_SALE, GIVING, PROMISES, EARNING, ASK, RECONNECT, DAYS -> true;
        };
    }

    /// The same with words.
    Deed noted(String words) {
        return new Deed(way, kind, words, day, gift, wording);
    }

    /// The same on another day.
    Deed on(LocalDate other) {
        return new Deed(way, kind, note, other, gift, wording);
    }
}
