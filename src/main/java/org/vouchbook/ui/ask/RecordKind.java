package org.vouchbook.ui.ask;

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

/// The records behind the right to ask, in the order in which they are shown.
enum RecordKind {
    ASK(Ask.class),
    COMPLAINT(Complaint.class),
    PROMISE(Promise.class),
    ANTICIPATION(Anticipation.class),
    REASON(ReferReason.class),
    INTERVIEW(Interview.class),
    RESULT(DeliveredResult.class),
    SATISFACTION(Satisfaction.class),
    PLANTED(PlantedRequest.class),
    CHOICE(OtherChoice.class),
    COMMITMENT(Commitment.class),
    SALE(Sale.class),
    HAND_OFF(HandOff.class);

    private final Class<? extends Row> type;

    RecordKind(Class<? extends Row> type) {
        this.type = type;
    }

    /// Whether a record is of this kind.
    boolean holds(Row record) {
        return type.isInstance(record);
    }
}
