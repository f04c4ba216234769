package org.vouchbook.ui.ask;

import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The form of each kind of record.
final class RecordForms {
    private final SaleForms sales;
    private final ServiceForms service;
    private final TrustForms trust;
    private final EarningForms earning;

    /// @param usual the currency of an amount that names none
    /// @param me who works here
    /// @param wordings what an ask may begin with
    RecordForms(Standpoint at, Written words, Currency usual, Instant now, String me, AskWordings wordings) {
        var typing = new Typing(words, usual);
        sales = new SaleForms(at, typing, now, me);
        service = new ServiceForms(at, typing);
        earning = new EarningForms(at, typing);
        trust = new TrustForms(at, typing, wordings);
    }

    /// A new record.
    Form add(RecordKind kind) {
        return of(kind, null);
    }

    /// A record that is put right.
    Form edit(Row record) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.holds(record)) {
                return of(kind, record);
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName());
    }

    private Form of(RecordKind kind, @Nullable Row was) {
        return switch (kind) {
            case SALE -> sales.sale((Sale) was);
            case HAND_OFF -> sales.handOff((HandOff) was);
            case SATISFACTION -> service.satisfaction((Satisfaction) was);
            case RESULT -> service.result((DeliveredResult) was);
            case PROMISE -> service.promise((Promise) was);
            case ANTICIPATION -> earning.anticipation((Anticipation) was);
            case REASON -> earning.reason((ReferReason) was);
            case CHOICE -> earning.choice((OtherChoice) was);
            case COMPLAINT -> service.complaint((Complaint) was);
            case INTERVIEW -> trust.interview((Interview) was);
            case PLANTED -> trust.planted((PlantedRequest) was);
            case ASK -> was == null ? trust.ask() : trust.ask((Ask) was);
            case COMMITMENT -> trust.commitment((Commitment) was);
        };
    }
}
