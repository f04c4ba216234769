package org.vouchbook.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.workspace.MergePreview;

/// The person as they would stand after a merge, and what comes along.
final class MergeCard {
    private final VBox card = new VBox(4);

    MergeCard(MergeViewModel model) {
        card.getStyleClass().addAll("card", "merge-card");
        card.managedProperty().bind(card.visibleProperty());
        model.preview().subscribe(this::show);
    }

    Node node() {
        return card;
    }

    private void show(@Nullable MergePreview preview) {
        card.setVisible(preview != null);
        card.getChildren().clear();
        if (preview != null) {
            Contact person = preview.result();
            add(Messages.of("merge.after"), "quiet", "small");
            add(PeopleSuggestions.words(person), "strong");
            add(points(person), "quiet");
            add(along(preview));
            if (preview.referralsGone() > 0) {
                add(Messages.of("merge.falls_away", preview.referralsGone()), "late-text");
            }
        }
    }

    private static String points(Contact person) {
        var all = new ArrayList<ContactPoint>(person.emails());
        all.addAll(person.phones());
        return all.stream().map(ContactPoint::value).collect(Collectors.joining(" · "));
    }

    private static String along(MergePreview preview) {
        var along = new ArrayList<String>();
        along(along, "merge.conversations", preview.conversations());
        along(along, "merge.referrals", preview.referrals());
        along(along, "merge.sales", preview.sales());
        along(along, "merge.ratings", preview.ratings());
        return along.isEmpty()
                ? Messages.of("merge.nothing_along")
                : Messages.of("merge.along", String.join(" · ", along));
    }

    private static void along(List<String> along, String key, int count) {
        if (count > 0) {
            along.add(Messages.of(key, count));
        }
    }

    private void add(String text, String... styles) {
        if (!text.isEmpty()) {
            var label = new Label(text);
            label.getStyleClass().addAll(styles);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            card.getChildren().add(label);
        }
    }
}
