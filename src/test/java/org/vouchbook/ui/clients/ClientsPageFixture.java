package org.vouchbook.ui.clients;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.PersonRow;

/// The page on the sample book, with quick looks at what it shows.
abstract class ClientsPageFixture extends FxTest {
    @TempDir
    Path folder;

    OpenBook open;
    Session session;
    FakeNeighbours neighbours;
    ClientsPage page;
    final List<ShownPeople> exported = new ArrayList<>();

    @BeforeEach
    void showPage() {
        open = new OpenBook(folder).withSample();
        showAgain();
    }

    @AfterEach
    void closeBook() {
        open.close();
    }

    final void showAgain() {
        session = open.session();
        neighbours = new FakeNeighbours();
        page = fx(() -> new ClientsPage(
                session,
                neighbours,
                neighbours,
                (format, shown) -> exported.add(shown),
                new Label("first"),
                Runnable::run));
        showScene(() -> {
            var scene = new Scene(page.content(), 1232, 800);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    void typeInSearch(String words) {
        clickOn(named(Messages.of("clients.search"))).write(words);
        settle();
    }

    @SuppressWarnings("unchecked")
    TableView<PersonRow> table() {
        return (TableView<PersonRow>) page.content().lookup("#people");
    }

    List<String> names() {
        return fx(() ->
                table().getItems().stream().map(r -> r.contact().displayName()).toList());
    }

    List<String> selected() {
        return fx(() -> table().getSelectionModel().getSelectedItems().stream()
                .map(r -> r.contact().displayName())
                .toList());
    }

    long idAt(int index) {
        return fx(() -> table().getItems().get(index).id());
    }

    long idOf(String name) {
        return fx(() -> table().getItems().stream()
                .filter(r -> r.contact().displayName().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    long tagged(String tag) {
        return session.index().list().tags().getOrDefault(tag, 0);
    }

    String topName() {
        return fx(() -> {
            table().layout();
            var flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
            var first = flow.getFirstVisibleCell();
            // A row that has just been scrolled out may still be there, a hair above the first.
            boolean seen = first.getLayoutY() + first.getHeight() > 1;
            return table().getItems()
                    .get(first.getIndex() + (seen ? 0 : 1))
                    .contact()
                    .displayName();
        });
    }

    String text(String styleClass) {
        return fx(() -> ((Labeled) page.content().lookup("." + styleClass)).getText());
    }
}
