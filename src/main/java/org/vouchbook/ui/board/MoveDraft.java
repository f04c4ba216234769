package org.vouchbook.ui.board;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Introduction.Evidence;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.Referral;

/// What is typed for a card that changes its column. It outlives *Not now*, so that the next try goes on from there.
final class MoveDraft {
    /// What becomes of the next request.
    enum Plant {
        NOW,
        LATER,
        NOT
    }

    final StringProperty skipReason = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Channel> channel = new SimpleObjectProperty<>();
    final StringProperty by = new SimpleStringProperty("");
    final StringProperty who = new SimpleStringProperty("");
    final StringProperty when = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<Evidence> evidence = new SimpleObjectProperty<>(Evidence.TOLD);
    /// Whether the words go among the testimonials too (A17).
    final BooleanProperty quotable = new SimpleBooleanProperty();
    /// A word on where the evidence was found; may be empty.
    final StringProperty found = new SimpleStringProperty("");
    final BooleanProperty warned = new SimpleBooleanProperty();
    final StringProperty why = new SimpleStringProperty("");
    final StringProperty business = new SimpleStringProperty("");
    final StringProperty needs = new SimpleStringProperty("");
    final StringProperty situation = new SimpleStringProperty("");
    final StringProperty noHomework = new SimpleStringProperty("");
    final ObjectProperty<InteractionKind> contactedBy = new SimpleObjectProperty<>(InteractionKind.CALL);
    /// The key of the wording of the first words; empty: from none.
    String wording = "";
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty sale = new SimpleStringProperty("");
    final StringProperty saleDate = new SimpleStringProperty("");
    final StringProperty what = new SimpleStringProperty("");
    final StringProperty renews = new SimpleStringProperty("");
    final ObjectProperty<Plant> planting = new SimpleObjectProperty<>(Plant.LATER);
    final Map<Element, BooleanProperty> elements = new EnumMap<>(Element.class);
    final StringProperty present = new SimpleStringProperty("");
    final StringProperty notPlanted = new SimpleStringProperty("");
    final StringProperty lostReason = new SimpleStringProperty("");

    /// How the prospect was reached, and in which words.
    ///
    /// @param from the key of their wording; empty: of none
    void said(InteractionKind way, String from) {
        contactedBy.set(way);
        wording = from;
    }

    MoveDraft(Referral referral, BoardWords words, String today) {
        for (Element element : Element.values()) {
            elements.put(element, new SimpleBooleanProperty());
        }
        channel.set(referral.channel());
        when.set(today);
        saleDate.set(today);
        why.set(referral.homework().why());
        business.set(referral.homework().business());
        needs.set(referral.homework().needs());
        situation.set(referral.homework().situation());
        noHomework.set(referral.homework().skipped());
        Money value = referral.value();
        sale.set(value == null ? "" : words.exact(value));
        lostReason.set(referral.lostReason());
    }
}
