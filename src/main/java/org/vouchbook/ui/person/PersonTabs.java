package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.workspace.PersonFile;

/// Timeline, referrals, what other screens add, facts and ratings, one at a time.
final class PersonTabs {
    private record Part(Tab tab, Node content) {}

    private final Part timeline;
    private final Part referrals;
    private final Part history;
    private final Part facts;
    private final FactsForm form;
    private final TabPane tabs = new TabPane();
    private final VBox node;

    PersonTabs(PersonViewModel model, Navigator navigator, LogPopover log, List<PersonPart> more) {
        timeline = part(new TimelineList(model, log).node());
        referrals = part(new ReferralsPart(model, navigator).node());
        history = part(new HistoryPart(model).node());
        form = new FactsForm(model.facts());
        facts = part(form.node());
        facts.tab.setText(Messages.of("person.tab.facts"));
        var parts = new ArrayList<Part>(List.of(timeline, referrals));
        for (PersonPart added : more) {
            Node tab = added.tab();
            if (tab != null) {
                Part part = part(tab);
                part.tab.textProperty().bind(added.title());
                parts.add(part);
            }
        }
        parts.addAll(List.of(facts, history));
        // The pane shows the tabs only: it would make room for the tallest content, whichever is shown.
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("person-tabs");
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tabs.setMaxHeight(Region.USE_PREF_SIZE);
        parts.forEach(p -> tabs.getTabs().add(p.tab));
        var body = new StackPane();
        VBox.setVgrow(body, Priority.ALWAYS);
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                body.getChildren().setAll(parts.get(index.intValue()).content);
            }
        });
        node = new VBox(8, tabs, body);
        VBox.setVgrow(node, Priority.ALWAYS);
        model.fileProperty().subscribe(this::count);
    }

    Node node() {
        return node;
    }

    /// Brings a fact to the front.
    ///
    /// @return the field with it
    Node showFact(Fact fact) {
        tabs.getSelectionModel().select(facts.tab);
        return form.control(fact);
    }

    /// Brings the referrals to the front.
    ///
    /// @return the tabs
    Node showReferrals() {
        tabs.getSelectionModel().select(referrals.tab);
        return tabs;
    }

    private void count(@Nullable PersonFile file) {
        if (file != null) {
            name(timeline, "person.tab.timeline", file.interactions().size());
            name(referrals, "person.tab.referrals", ReferralsPart.count(file));
            name(history, "person.tab.history", file.scorecards().size());
        }
    }

    private static void name(Part part, String key, int count) {
        part.tab.setText(Messages.of(key, count));
    }

    private static Part part(Node content) {
        return new Part(new Tab("", new Region()), content);
    }
}
