package org.vouchbook.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// A screen that the sidebar leads to.
public interface Page {
    /// Its name in settings and style classes, such as `clients`.
    String id();

    /// Its title in the sidebar.
    String title();

    /// What is shown.
    Parent content();

    /// Where the keyboard goes when the page is opened.
    Node firstFocus();

    /// Goes to the page's search field (Ctrl+K, Ctrl+F).
    void search();

    /// How much waits there, for the count in the sidebar; 0 for nothing.
    default ObservableValue<Integer> badge() {
        return new ReadOnlyObjectWrapper<>(0);
    }

    /// Whether what it shows first has been read.
    default ObservableValue<Boolean> filled() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    /// It is shown again after another page.
    default void comeBack() {}

    /// Whether it may be let go when another page is shown, and made anew when it is wanted again: nothing is typed
    /// in it that is not kept.
    default boolean mayGo() {
        return false;
    }

    /// Another page is shown.
    default void leave() {}

    /// Takes keys that no control has wanted.
    default void key(KeyEvent event) {}
}
