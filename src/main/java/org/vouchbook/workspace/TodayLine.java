package org.vouchbook.workspace;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ActionDue;
import org.vouchbook.domain.Askable;
import org.vouchbook.domain.Celebration;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.GuestTalk;
import org.vouchbook.domain.NeedDue;
import org.vouchbook.domain.PromiseDue;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.Renewal;
import org.vouchbook.domain.ReviewDue;

/// Something that deserves the user today, with what it stands on.
///
/// @param person who is called, thanked, told or congratulated
public record TodayLine(FollowUp followUp, Contact person, Cause cause) implements Candidate {
    /// What it stands on.
    public sealed interface Cause {
        /// A referral.
        record OfReferral(Duty duty) implements Cause {}

        /// A long silence.
        ///
        /// @param spokeLast who did the last contact (L1); none: nobody was in touch yet
        record OfSilence(Reconnect silence, @Nullable Direction spokeLast) implements Cause {}

        /// A birthday.
        record OfBirthday(Celebration birthday) implements Cause {}

        /// A sale that ends or renews.
        record OfRenewal(Renewal renewal) implements Cause {}

        /// Something promised.
        record OfPromise(PromiseDue promise) implements Cause {}

        /// The right to ask, earned.
        record OfAsk(Askable askable) implements Cause {}

        /// A need that comes.
        record OfNeed(NeedDue need) implements Cause {}

        /// What strengthens a reason to refer us.
        record OfAction(ActionDue action) implements Cause {}

        /// What was agreed, to be looked at together.
        record OfReview(ReviewDue review) implements Cause {}

        /// A guest of an event.
        record OfGuest(GuestTalk guest) implements Cause {}
    }

    /// The parts of the list, in their order.
    public enum Section {
        /// Whoever expects the call: introduced and confirmed (A19).
        CONTACT_NOW,
        /// Whoever may be called in somebody's name and does not expect it.
        NOT_EXPECTED,
        CLOSE_THE_LOOP,
        INTRODUCTIONS,
        INFORM,
        AFTER_THE_SALE,
        GIVING,
        PROMISES,
        EARNING,
        ASK,
        RECONNECT,
        DAYS;

        /// The part that a duty of a referral stands in: only a confirmed introduction makes a hot call (A19).
        ///
        /// @param introduced asked of hot calls only, as the referrals of a large book lie all over the memory
        static Section of(FollowUpKind kind, BooleanSupplier introduced) {
            Section section = of(kind);
            return section == CONTACT_NOW && !introduced.getAsBoolean() ? NOT_EXPECTED : section;
        }

        /// The part that a kind of duty stands in.
        public static Section of(FollowUpKind kind) {
            return switch (kind) {
                case FIRST_CONTACT -> CONTACT_NOW;
                case THANK_FOR_NAME, THANK_WITH_STATUS, THANK_FOR_SALE, TELL_THE_END -> CLOSE_THE_LOOP;
                case ASK_FOR_INTRODUCTION, REMIND_PROMISE, ASK_PERMISSION -> INTRODUCTIONS;
                case INFORM -> INFORM;
                case HAND_OVER, PLANT_REQUEST -> AFTER_THE_SALE;
                case MAKE_INTRODUCTION, ASK_HOW_IT_GOES -> GIVING;
                case RECONNECT -> RECONNECT;
                case BIRTHDAY, RENEWAL -> DAYS;
                case PROMISE -> PROMISES;
                case ASK -> ASK;
                case NEXT_ACTION, ANTICIPATION, AFTER_EVENT, REVIEW -> EARNING;
            };
        }
    }

    /// Names it for good.
    public FollowUpKey key() {
        return followUp.key();
    }

    /// The part of the list that it stands in.
    @Override
    public Section section() {
        return Section.of(
                followUp.kind(),
                () -> cause instanceof Cause.OfReferral of
                        && of.duty().referral().level().isIntroduction());
    }

    /// Whether it is counted among what deserves the day: reconnecting has a count of its own, and a day that is still
    /// to come does not press.
    static boolean counts(Section section, FollowUp.Urgency urgency) {
        return section != Section.RECONNECT && urgency != FollowUp.Urgency.LATER;
    }
}
