package org.vouchbook.ui.clients;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.PersonPane;
import org.vouchbook.ui.Session;

/// The Clients page: everybody on the left, one of them on the right.
public final class ClientsPage implements Page {
    private static final double PANEL = 390;
    private static final double WIDE_PANEL = 428;
    private static final double ROOMY = 1180;

    private final ClientsViewModel model;
    private final ClientsView view;
    private final ClientsHeader header;
    private final PersonPane person;
    private final FollowingPanel panel;
    private final VBox content;
    private final Node firstStart;

    /// @param firstStart shown instead of the list while the book is empty
    /// @param when everybody is read: the first screenful must not wait for it
    public ClientsPage(
            Session session,
            Navigator navigator,
            PersonPane person,
            ListExports exports,
            Node firstStart,
            Consumer<Runnable> when) {
        this.person = person;
        this.firstStart = firstStart;
        model = new ClientsViewModel(session, when);
        view = new ClientsView(session, navigator, model, person::focus);
        header = new ClientsHeader(
                model, navigator, format -> view.shown(shown -> exports.export(format, shown)), view::focus);
        content = new VBox(header.node(), body());
        content.getStyleClass().addAll("page", "clients-page");
        panel = new FollowingPanel(model, person);
        panel.watch(content, header.field());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        model.showing().addListener(o -> {
            if (isEmpty()) {
                firstStart.requestFocus();
            }
        });
    }

    private boolean isEmpty() {
        return model.showing().get() == ClientsViewModel.Showing.NOBODY;
    }

    /// Shows a person, whatever the list is narrowed to.
    public void open(long contactId) {
        model.reveal(contactId);
    }

    /// Shows a record with the person whom it is about.
    public void open(Row record) {
        open(record.contactId());
        panel.catchUp();
        person.open(record);
    }

    /// Gives the keyboard to the person shown: what comes next is done with them.
    public void focusPerson() {
        panel.catchUp();
        person.focus();
    }

    @Override
    public String id() {
        return "clients";
    }

    @Override
    public String title() {
        return Messages.of("clients.title");
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return isEmpty() ? firstStart : header.field();
    }

    @Override
    public void search() {
        header.field().requestFocus();
        header.field().selectAll();
    }

    private Node body() {
        Region panel = person.node();
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        var people = new HBox(view.node(), panel);
        people.getStyleClass().add("page-body");
        people.widthProperty().addListener((o, was, width) -> {
            double wanted = width.doubleValue() < ROOMY ? PANEL : WIDE_PANEL;
            panel.setMinWidth(wanted);
            panel.setPrefWidth(wanted);
            panel.setMaxWidth(wanted);
        });
        var body = new StackPane(people, firstStart);
        VBox.setVgrow(body, Priority.ALWAYS);
        var nobody = model.showing().isEqualTo(ClientsViewModel.Showing.NOBODY);
        firstStart.visibleProperty().bind(nobody);
        people.visibleProperty().bind(nobody.not());
        return body;
    }

    /// The next person from anywhere on the page, but for texts of several lines, where these keys go by paragraphs.
    private void step(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (arrow && event.isShortcutDown() && !event.isShiftDown() && !(event.getTarget() instanceof TextArea)) {
            view.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }
}
