package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Testimonials;

/// What clients said, narrowed by what may be done with it and by words.
final class LibraryViewModel {
    private final Session session;
    private final Testimonials testimonials;
    private final ObjectProperty<Interview.@Nullable Use> use = new SimpleObjectProperty<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Testimonial> shown = FXCollections.observableArrayList();
    private List<Testimonial> all = List.of();

    LibraryViewModel(Session session) {
        this.session = session;
        testimonials = new Testimonials(session.workspace());
        use.addListener(_ -> narrow());
        query.addListener(_ -> narrow());
        session.changes().onChange(change -> {
            if (change.kinds().contains(Interview.class) || change.kinds().contains(Contact.class)) {
                load();
            }
        });
    }

    /// What may be done with those shown; null: all.
    ObjectProperty<Interview.@Nullable Use> use() {
        return use;
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Testimonial> shown() {
        return shown;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Those shown that others may read.
    List<Testimonial> printable() {
        return shown.stream().filter(Testimonial::mayBeShown).toList();
    }

    void load() {
        session.background().run(testimonials::all, found -> {
            all = found;
            narrow();
        });
    }

    private void narrow() {
        String words = query.get().strip().toLowerCase(Locale.ROOT);
        var left = new ArrayList<Testimonial>();
        for (Testimonial one : all) {
            boolean wanted = use.get() == null || one.interview().consent() == use.get();
            String text = one.phrase() + " " + one.contact().displayName() + " "
                    + one.contact().organisation();
            if (wanted && text.toLowerCase(Locale.ROOT).contains(words)) {
                left.add(one);
            }
        }
        shown.setAll(left);
    }
}
