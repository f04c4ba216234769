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
    private Level level = Level.NAME_ONLY;
    private @Nullable Channel channel;
    private @Nullable TieKind tie;
    private Stage stage = Stage.NAMED;
    private Instant stageSince;
    private double position;
    private @Nullable Money value;
    private String note = "";
    private String lostReason = "";
    private LocalDate date;

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
        level = from.level();
        channel = from.channel();
        tie = from.tie();
        stage = from.stage();
        stageSince = from.stageSince();
        position = from.position();
        value = from.value();
        note = from.note();
        lostReason = from.lostReason();
        date = from.date();
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

    public ReferralBuilder level(Level newValue) {
        level = newValue;
        return this;
    }

    public ReferralBuilder channel(@Nullable Channel newValue) {
        channel = newValue;
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

    /// Checks and makes the record.
    ///
    /// @throws IllegalArgumentException as [Referral] does
    public Referral build() {
        return new Referral(
                id,
                direction,
                counterpartId,
                prospectId,
                level,
                channel,
                tie,
                stage,
                stageSince,
                position,
                value,
                note,
                lostReason,
                date,
                created);
    }
}
