package org.vouchbook.ui.person;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPane;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.ui.person.PersonViewModel.State;
import org.vouchbook.workspace.PersonFile;

/// The person beside the list.
public final class PersonView implements PersonPane {
    private final PersonViewModel model;
    private final LogPopover log;
    private final HeadPart head;
    private final Navigator navigator;
    private final PersonTabs tabs;
    private final List<PersonPart> parts;
    private final EventHandler<KeyEvent> keys = this::key;
    private final StackPane root = new StackPane();
    private final ScrollPane scroll;
    private final EmptyState nobody = new EmptyState(Icon.CLIENTS, Messages.of("person.nobody"));
    private @Nullable Row wanted;
    private @Nullable Runnable waiting;
    private boolean focusWanted;
    private final EmptyState gone = new EmptyState(Icon.INFO, Messages.of("person.gone"));

    /// @param more what other screens add to the panel
    public PersonView(
            Session session,
            Navigator navigator,
            PersonActions actions,
            List<Function<PersonPart.Panel, PersonPart>> more) {
        this.navigator = navigator;
        model = new PersonViewModel(session);
        log = new LogPopover(model);
        head = new HeadPart(
                model, new WorthViewModel(session, model.fileProperty()), navigator, actions, this::log, this::thanked);
        RatingPart rating = new RatingPart(
                model,
                idea -> ways().open(idea),
                new ReasonWays(
                        () -> parts().forEach(p -> p.why().run()),
                        r -> parts().forEach(p -> p.open().accept(r))));
        var ways = new PersonPart.Panel(this::log, this::edit, rating::focus);
        parts = more.stream().map(part -> part.apply(ways)).toList();
        rating.add(parts);
        tabs = new PersonTabs(model, navigator, log, parts);
        scroll = scroll(head.node(), rating.node(), tabs.node());
        root.getStyleClass().addAll("panel", "person");
        root.getChildren().addAll(scroll, nobody, gone);
        model.stateProperty().subscribe(this::show);
        model.fileProperty()
                .subscribe(file -> parts.forEach(
                        p -> p.show().accept(file == null ? 0 : file.contact().id())));
        model.fileProperty().subscribe(this::openWanted);
        model.answeredProperty().subscribe(_ -> arrived());
        model.fileProperty().addListener((property, was, is) -> {
            if (was == null || is == null || was.contact().id() != is.contact().id()) {
                scroll.setVvalue(0);
            }
        });
        root.sceneProperty().addListener((property, was, is) -> listen(was, is));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show(long contactId) {
        log.hide();
        waiting = null;
        model.show(contactId);
    }

    @Override
    public void open(Row record) {
        wanted = record;
        openWanted();
    }

    /// Once the person is read, who may only be on the way.
    private void openWanted() {
        Row record = wanted;
        PersonFile file = model.fileProperty().get();
        if (record != null && file != null && file.contact().id() == record.contactId()) {
            wanted = null;
            if (record instanceof Interaction interaction) {
                edit(interaction);
            } else {
                parts.forEach(p -> p.open().accept(record));
            }
        }
    }

    @Override
    public void clear() {
        wanted = null;
        waiting = null;
        focusWanted = false;
        log.hide();
        model.clear();
    }

    @Override
    public void focus() {
        // Who is only on the way takes the keyboard when they are there.
        focusWanted = model.stateProperty().get() != State.PERSON;
        drawn();
        head.logButton().requestFocus();
    }

    /// A person may be read before the panel was ever drawn. Until then what scrolls in it is not part of the window:
    /// it would pass over the keyboard, and a form would not know where to open.
    private void drawn() {
        Scene scene = root.getScene();
        if (scene != null && scroll.getSkin() == null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /// Opens the form for what happened with the person on show.
    public void log() {
        withAsked(() -> log.show(model.logForm(), head.logButton()));
    }

    /// Notes that the person on show thanked us today.
    private void thanked() {
        withAsked(() -> model.thanked(() -> navigator.notice(Messages.of("person.thanked.already"))));
    }

    /// Until the person asked for is there another is seen: what is to be done waits for them, and is dropped when
    /// somebody else is asked for meanwhile.
    private void withAsked(Runnable job) {
        if (model.isOnTheWay()) {
            waiting = job;
        } else if (model.stateProperty().get() == State.PERSON) {
            job.run();
        }
    }

    private void arrived() {
        Runnable job = waiting;
        waiting = null;
        if (job != null) {
            drawn();
            withAsked(job);
        }
    }

    private void edit(Interaction interaction) {
        log.show(model.editForm(interaction), head.logButton());
    }

    private List<PersonPart> parts() {
        return parts;
    }

    private IdeaWays ways() {
        PersonFile file = model.fileProperty().get();
        return new IdeaWays(
                file == null ? 0 : file.contact().id(),
                navigator,
                this::edit,
                fact -> reveal(tabs.showFact(fact)),
                () -> reveal(tabs.showReferrals()),
                parts);
    }

    /// Scrolls to a node and gives it the keyboard.
    private void reveal(Node node) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        double middle =
                content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp((middle - seen / 2) / beyond, 0, 1));
        }
        node.requestFocus();
    }

    private void show(State state) {
        scroll.setVisible(state == State.PERSON);
        nobody.setVisible(state == State.NOBODY);
        gone.setVisible(state == State.GONE);
        if (state == State.PERSON && focusWanted) {
            focus();
        }
    }

    private static ScrollPane scroll(Node... parts) {
        VBox content = new VBox(parts);
        content.getStyleClass().add("person-content");
        var scroll = new PlainScroll(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void listen(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        if (is != null) {
            is.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
    }

    /// L logs and T notes that they thanked us, wherever the keyboard is, unless letters are being typed there.
    private void key(KeyEvent e) {
        boolean letterOnly = !e.isShortcutDown() && !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
        boolean ours = e.getCode() == KeyCode.L || e.getCode() == KeyCode.T;
        if (ours
                && letterOnly
                && isOnShow()
                && !isTyping()
                && (model.isOnTheWay() || model.stateProperty().get() == State.PERSON)) {
            if (e.getCode() == KeyCode.L) {
                log();
            } else {
                thanked();
            }
            e.consume();
        }
    }

    /// Also where a letter is meant for a list of choices, and in a form that lies over the window: what it leaves of
    /// the keys comes here. Spinners keep the letters for themselves.
    private boolean isTyping() {
        Scene scene = root.getScene();
        if (scene == null) {
            return false;
        }
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl
                || owner instanceof ComboBoxBase<?>
                || Window.getWindows().stream()
                        .anyMatch(w ->
                                w instanceof Popover form && Objects.equals(form.getOwnerWindow(), scene.getWindow()));
    }

    private boolean isOnShow() {
        for (Node node = root; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null;
    }
}
