package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Collects the facts of a referral; `build()` checks them.
public final class ReferralBuilder {
    private final long id;
    private final Instant created;
    private ReferralDirection direction = ReferralDirection.RECEIVED;
    private long counterpartId;
    private long prospectId;
    private Ladder ladder = Ladder.NAME_ONLY;
    private @Nullable TieKind tie;
    private Stage stage = Stage.NAMED;
    private Instant stageSince;
    private double position;
    private @Nullable Money value;
    private String note = "";
    private String lostReason = "";
    private LocalDate date;
    private Homework homework = Homework.NONE;
    private CallSheet callSheet = CallSheet.NONE;
    private Consent consent = Consent.NONE;
    private @Nullable Instant contactedAt;
    private @Nullable LocalDate ended;
    private int weight = 1;
    private @Nullable Instant archived;

    /// A new bare name, standing in the first column since `created`.
    public ReferralBuilder(long id, long counterpartId, long prospectId, LocalDate date, Instant created) {
        this.id = id;
        this.created = created;
        this.counterpartId = counterpartId;
        this.prospectId = prospectId;
        this.date = date;
        this.stageSince = created;
    }

    ReferralBuilder(Referral from) {
        id = from.id();
        created = from.created();
        direction = from.direction();
        counterpartId = from.counterpartId();
        prospectId = from.prospectId();
        ladder = from.ladder();
        tie = from.tie();
        stage = from.stage();
        stageSince = from.stageSince();
        position = from.position();
        value = from.value();
        note = from.note();
        lostReason = from.lostReason();
        date = from.date();
        homework = from.homework();
        callSheet = from.callSheet();
        consent = from.consent();
        contactedAt = from.contactedAt();
        ended = from.ended();
        weight = from.weight();
        archived = from.archived();
    }

    public ReferralBuilder direction(ReferralDirection newValue) {
        direction = newValue;
        return this;
    }

    public ReferralBuilder counterpartId(long newValue) {
        counterpartId = newValue;
        return this;
    }

    public ReferralBuilder prospectId(long newValue) {
        prospectId = newValue;
        return this;
    }

    public ReferralBuilder ladder(Ladder newValue) {
        ladder = newValue;
        return this;
    }

    public ReferralBuilder tie(@Nullable TieKind newValue) {
        tie = newValue;
        return this;
    }

    public ReferralBuilder stage(Stage newValue) {
        stage = newValue;
        return this;
    }

    public ReferralBuilder stageSince(Instant newValue) {
        stageSince = newValue;
        return this;
    }

    public ReferralBuilder position(double newValue) {
        position = newValue;
        return this;
    }

    public ReferralBuilder value(@Nullable Money newValue) {
        value = newValue;
        return this;
    }

    public ReferralBuilder note(String newValue) {
        note = newValue;
        return this;
    }

    public ReferralBuilder lostReason(String newValue) {
        lostReason = newValue;
        return this;
    }

    public ReferralBuilder date(LocalDate newValue) {
        date = newValue;
        return this;
    }

    public ReferralBuilder homework(Homework newValue) {
        homework = newValue;
        return this;
    }

    public ReferralBuilder callSheet(CallSheet newValue) {
        callSheet = newValue;
        return this;
    }

    public ReferralBuilder consent(Consent newValue) {
        consent = newValue;
        return this;
    }

    public ReferralBuilder contactedAt(@Nullable Instant newValue) {
        contactedAt = newValue;
        return this;
    }

    public ReferralBuilder ended(@Nullable LocalDate newValue) {
        ended = newValue;
        return this;
    }

    public ReferralBuilder weight(int newValue) {
        weight = newValue;
        return this;
    }

    public ReferralBuilder archived(@Nullable Instant newValue) {
        archived = newValue;
        return this;
    }

    /// Checks and makes the record.
    ///
    /// @throws IllegalArgumentException as [Referral] does
    public Referral build() {
        return new Referral(
                id,
                direction,
                counterpartId,
                prospectId,
                ladder,
                tie,
                stage,
                stageSince,
                position,
                value,
                note,
                lostReason,
                date,
                homework,
                callSheet,
                consent,
                contactedAt,
                ended,
                weight,
                archived,
                created);
    }
}
