package org.vouchbook.ui;

import java.io.File;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The frame around the pages: sidebar, the page, the quiet line, keys for everything, files dropped anywhere.
public final class MainWindow extends BorderPane {
    private final Session session;
    private final List<Page> pages;
    private final Navigator navigator;
    private final Sidebar sidebar;
    private final boolean safe;
    private final StackPane stack = new StackPane();
    private final NoticeLine notice;
    private Page page;

    /// @param pages the last one is the settings; the first is shown when the settings name none
    /// @param banners stand over all of them
    /// @param safe whether to begin with the settings, which show nothing of the book, and to note no page
    public MainWindow(
            Session session,
            List<Page> pages,
            Navigator navigator,
            NoticeBoard notices,
            SafetyModel safety,
            Banners banners,
            boolean safe) {
        this.session = session;
        this.pages = List.copyOf(pages);
        this.navigator = navigator;
        this.safe = safe;
        this.notice = notices.line();
        sidebar = new Sidebar(pages, session.sample(), safety, this::show);
        getStyleClass().add("page");
        setLeft(sidebar);
        setCenter(stack);
        setTop(banners);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        // Above the bars that stand at the bottom of a page: what was done to several people must not hide the next.
        StackPane.setMargin(notice, new Insets(0, 0, 72, 0));
        addEventFilter(KeyEvent.KEY_PRESSED, new Undoing(session, notice)::filter);
        var keys = new GlobalKeys(this);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        setOnDragOver(this::offerDrop);
        setOnDragDropped(this::drop);
        page = safe ? pages.getLast() : lastPage();
        put(page);
    }

    public Page page() {
        return page;
    }

    /// Puts the keyboard into the page.
    public void focus() {
        page.firstFocus().requestFocus();
    }

    public List<Page> pages() {
        return pages;
    }

    Navigator navigator() {
        return navigator;
    }

    /// Shows a page and puts the keyboard into it.
    public void show(Page next) {
        put(next);
        next.comeBack();
    }

    private void put(Page next) {
        Page before = page;
        page = next;
        sidebar.select(next);
        stack.getChildren().setAll(next.content(), notice);
        focus();
        // Only now: what had the keyboard has kept what was typed in it.
        if (!before.equals(next)) {
            before.leave();
        }
        if (!safe && !next.id().equals(session.settings().get().lastPage())) {
            session.settings().change(s -> s.withLastPage(next.id()));
        }
    }

    void showPage(int index) {
        if (index >= 0 && index < pages.size()) {
            show(pages.get(index));
        }
    }

    private Page lastPage() {
        String last = session.settings().get().lastPage();
        return pages.stream().filter(p -> p.id().equals(last)).findFirst().orElse(pages.getFirst());
    }

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        // The system's drag must be over before a dialog opens.
        session.background().deliver(() -> navigator.importFiles(files));
    }
}
