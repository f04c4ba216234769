package org.vouchbook.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Collects what the user fills in for a move; `build()` checks it.
public final class MoveFormBuilder {
    private String skipReason;
    private @Nullable Channel channel;
    private @Nullable LocalDate by;
    private String who;
    private @Nullable When when;
    private String words;
    private Introduction.Evidence evidence;
    private boolean quotable;
    private boolean warned;
    private @Nullable Homework homework;
    private InteractionKind contactedBy;
    private String note;
    private String wording;
    private @Nullable Money sale;
    private @Nullable LocalDate saleDate;
    private String what;
    private @Nullable LocalDate renews;
    private @Nullable Planting planting;
    private String lostReason;

    MoveFormBuilder(MoveForm from) {
        skipReason = from.skipReason();
        channel = from.channel();
        by = from.by();
        who = from.who();
        when = from.when();
        words = from.words();
        evidence = from.evidence();
        quotable = from.quotable();
        warned = from.warned();
        homework = from.homework();
        contactedBy = from.contactedBy();
        note = from.note();
        wording = from.wording();
        sale = from.sale();
        saleDate = from.saleDate();
        what = from.what();
        renews = from.renews();
        planting = from.planting();
        lostReason = from.lostReason();
    }

    public MoveFormBuilder skipReason(String newValue) {
        skipReason = newValue;
        return this;
    }

    public MoveFormBuilder channel(@Nullable Channel newValue) {
        channel = newValue;
        return this;
    }

    public MoveFormBuilder by(@Nullable LocalDate newValue) {
        by = newValue;
        return this;
    }

    public MoveFormBuilder who(String newValue) {
        who = newValue;
        return this;
    }

    public MoveFormBuilder when(@Nullable When newValue) {
        when = newValue;
        return this;
    }

    public MoveFormBuilder words(String newValue) {
        words = newValue;
        return this;
    }

    public MoveFormBuilder evidence(Introduction.Evidence newValue) {
        evidence = newValue;
        return this;
    }

    public MoveFormBuilder quotable(boolean newValue) {
        quotable = newValue;
        return this;
    }

    public MoveFormBuilder warned(boolean newValue) {
        warned = newValue;
        return this;
    }

    public MoveFormBuilder homework(@Nullable Homework newValue) {
        homework = newValue;
        return this;
    }

    public MoveFormBuilder contactedBy(InteractionKind newValue) {
        contactedBy = newValue;
        return this;
    }

    public MoveFormBuilder note(String newValue) {
        note = newValue;
        return this;
    }

    public MoveFormBuilder wording(String newValue) {
        wording = newValue;
        return this;
    }

    public MoveFormBuilder sale(@Nullable Money newValue) {
        sale = newValue;
        return this;
    }

    public MoveFormBuilder saleDate(@Nullable LocalDate newValue) {
        saleDate = newValue;
        return this;
    }

    public MoveFormBuilder what(String newValue) {
        what = newValue;
        return this;
    }

    public MoveFormBuilder renews(@Nullable LocalDate newValue) {
        renews = newValue;
        return this;
    }

    public MoveFormBuilder planting(@Nullable Planting newValue) {
        planting = newValue;
        return this;
    }

    public MoveFormBuilder lostReason(String newValue) {
        lostReason = newValue;
        return this;
    }

    /// Checks and makes the record.
    ///
    /// @throws IllegalArgumentException as [MoveForm] does
    public MoveForm build() {
        return new MoveForm(
                skipReason,
                channel,
                by,
                who,
                when,
                words,
                evidence,
                quotable,
                warned,
                homework,
                contactedBy,
                note,
                wording,
                sale,
                saleDate,
                what,
                renews,
                planting,
                lostReason);
    }
}
