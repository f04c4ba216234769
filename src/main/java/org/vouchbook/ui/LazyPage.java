package org.vouchbook.ui;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A page that is made when it is first wanted: pages that nobody looks at cost nothing at the start. One that may go
/// is made anew the next time.
///
/// @param <P> the page
public final class LazyPage<P extends Page> implements Page {
    private final String id;
    private final String title;
    private final Supplier<P> making;
    private final ObservableValue<Integer> badge;
    private @Nullable P made;

    public LazyPage(String id, String title, Supplier<P> making) {
        this(id, title, making, new ReadOnlyObjectWrapper<>(0));
    }

    /// A page whose count is known before it is made.
    public LazyPage(String id, String title, Supplier<P> making, ObservableValue<Integer> badge) {
        this.badge = badge;
        this.id = id;
        this.title = title;
        this.making = making;
    }

    /// The page, made now if it is not there yet.
    public P get() {
        P page = made;
        if (page == null) {
            page = making.get();
            made = page;
        }
        return page;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent content() {
        return get().content();
    }

    @Override
    public Node firstFocus() {
        return get().firstFocus();
    }

    @Override
    public void search() {
        get().search();
    }

    @Override
    public ObservableValue<Integer> badge() {
        return badge;
    }

    @Override
    public ObservableValue<Boolean> filled() {
        return get().filled();
    }

    @Override
    public void comeBack() {
        get().comeBack();
    }

    @Override
    public void leave() {
        if (made != null && made.mayGo()) {
            made = null;
        }
    }

    @Override
    public void key(KeyEvent event) {
        get().key(event);
    }
}
