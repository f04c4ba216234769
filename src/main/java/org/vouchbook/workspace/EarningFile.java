package org.vouchbook.workspace;

import java.util.List;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Satisfaction;

/// What is on record about a contact that bears on asking, the latest first.
public record EarningFile(List<Row> records) {
    public EarningFile {
        records = List.copyOf(records);
    }

    /// Sales.
    public List<Sale> sales() {
        return all(Sale.class);
    }

    /// Hand-offs to delivery.
    public List<HandOff> handOffs() {
        return all(HandOff.class);
    }

    /// Captures of satisfaction.
    public List<Satisfaction> satisfaction() {
        return all(Satisfaction.class);
    }

    /// Results that the client confirmed.
    public List<DeliveredResult> results() {
        return all(DeliveredResult.class);
    }

    /// The promise ledger.
    public List<Promise> promises() {
        return all(Promise.class);
    }

    /// Complaints, closed ones too.
    public List<Complaint> complaints() {
        return all(Complaint.class);
    }

    /// Testimonial interviews.
    public List<Interview> interviews() {
        return all(Interview.class);
    }

    /// Requests planted after a close.
    public List<PlantedRequest> planted() {
        return all(PlantedRequest.class);
    }

    /// Asks, avoided ones too.
    public List<Ask> asks() {
        return all(Ask.class);
    }

    /// What they have agreed to do.
    public List<Commitment> commitments() {
        return all(Commitment.class);
    }

    /// Needs we saw coming.
    public List<Anticipation> anticipations() {
        return all(Anticipation.class);
    }

    /// Why they would refer us.
    public List<ReferReason> reasons() {
        return all(ReferReason.class);
    }

    private <R extends Row> List<R> all(Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
