package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.person.DraftField.Entry;

/// Several e-mails or phones with their labels. All rows of a person are saved together, when each of them can be.
public final class PointsField {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?:.*?\\p{Nd}){3}.*", Pattern.DOTALL);
    private static final int LONGEST_LABEL = 60;

    /// One line of the list.
    public final class Row {
        final StringProperty value;
        final StringProperty label;
        final StringProperty problem = new SimpleStringProperty(this, "problem", "");

        private Row(Typed typed) {
            value = new SimpleStringProperty(this, "value", typed.value);
            label = new SimpleStringProperty(this, "label", typed.label);
            value.addListener((property, was, is) -> typed());
            label.addListener((property, was, is) -> typed());
        }

        private Typed now() {
            return new Typed(label.get() == null ? "" : label.get(), value.get() == null ? "" : value.get());
        }

        private void typed() {
            if (!problem.get().isEmpty()) {
                problem.set(problem(now()));
            }
            keep();
        }
    }

    private record Typed(String label, String value) {
        boolean isBlank() {
            return Text.line(value).isEmpty();
        }
    }

    private final boolean email;
    private final Function<Contact, List<ContactPoint>> saved;
    private final BiFunction<Contact, List<ContactPoint>, Contact> change;
    private final DraftField.Saving<Contact> saving;
    private final Map<Long, List<Typed>> drafts = new HashMap<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private @Nullable Contact contact;

    private PointsField(
            boolean email,
            Function<Contact, List<ContactPoint>> saved,
            BiFunction<Contact, List<ContactPoint>, Contact> change,
            DraftField.Saving<Contact> saving) {
        this.email = email;
        this.saved = saved;
        this.change = change;
        this.saving = saving;
    }

    static PointsField emails(DraftField.Saving<Contact> saving) {
        return new PointsField(
                true, Contact::emails, (c, points) -> c.edit().emails(points).build(), saving);
    }

    static PointsField phones(DraftField.Saving<Contact> saving) {
        return new PointsField(
                false, Contact::phones, (c, points) -> c.edit().phones(points).build(), saving);
    }

    ObservableList<Row> rows() {
        return rows;
    }

    boolean isEmail() {
        return email;
    }

    /// Starts a new line.
    Row add() {
        Row row = new Row(new Typed("", ""));
        rows.add(row);
        return row;
    }

    /// Takes a line away, and saves the rest.
    void remove(Row row) {
        rows.remove(row);
        keep();
        commit();
    }

    void show(@Nullable Contact now) {
        boolean other = contact == null || now == null || contact.id() != now.id();
        contact = now;
        List<Typed> draft = now == null ? null : drafts.get(now.id());
        List<Typed> wanted = draft != null ? draft : now == null ? List.of() : typed(saved.apply(now));
        // Rows stay where they are when they say the same: the cursor may be in one of them.
        if (other || !written(true).equals(wanted)) {
            rows.setAll(wanted.stream().map(Row::new).toList());
        }
        if (draft != null && other) {
            mark();
        }
    }

    /// Saves all lines if each can be; lines left empty go.
    void commit() {
        Contact now = contact;
        if (now == null) {
            return;
        }
        if (!drafts.containsKey(now.id())) {
            rows.removeIf(row -> row.now().isBlank());
            return;
        }
        if (mark()) {
            return;
        }
        List<Typed> typed = written(true);
        List<ContactPoint> points =
                typed.stream().map(t -> new ContactPoint(t.label, t.value)).toList();
        switch (FactCheck.stillNamed(now, c -> change.apply(c, points))) {
            case Entry.Refused<Contact>(String sentence) -> {
                if (rows.isEmpty()) {
                    add();
                }
                rows.getFirst().problem.set(sentence);
            }
            case Entry.Fits<Contact> fits -> saving.save(now, fits.change(), done -> saved(done, typed));
        }
    }

    /// Shows again what the book has.
    boolean restore() {
        Contact now = contact;
        boolean something = now != null && drafts.remove(now.id()) != null;
        if (now != null && something) {
            rows.setAll(typed(saved.apply(now)).stream().map(Row::new).toList());
        }
        return something;
    }

    private void saved(Contact done, List<Typed> typed) {
        drafts.remove(done.id(), typed);
        if (contact != null && contact.id() == done.id()) {
            rows.removeIf(row -> row.now().isBlank());
            show(done);
        }
    }

    private void keep() {
        Contact now = contact;
        if (now != null) {
            List<Typed> typed = written(true);
            if (typed.equals(typed(saved.apply(now)))) {
                drafts.remove(now.id());
            } else {
                drafts.put(now.id(), typed);
            }
        }
    }

    private List<Typed> written(boolean withoutBlank) {
        var typed = new ArrayList<Typed>();
        rows.forEach(row -> typed.add(row.now()));
        typed.removeIf(t -> withoutBlank && t.isBlank());
        return typed;
    }

    private boolean mark() {
        boolean wrong = false;
        for (Row row : rows) {
            String sentence = row.now().isBlank() ? "" : problem(row.now());
            row.problem.set(sentence);
            wrong |= !sentence.isEmpty();
        }
        return wrong;
    }

    /// What the book has already is never found fault with: it may be an old list's doing.
    private String problem(Typed typed) {
        String value = Text.line(typed.value);
        int label = Text.line(typed.label).length();
        if (value.length() > ContactPoint.MAX_LENGTH || label > LONGEST_LABEL) {
            boolean tooLongValue = value.length() > ContactPoint.MAX_LENGTH;
            return Messages.of(
                    "person.problem.too_long",
                    tooLongValue ? value.length() : label,
                    tooLongValue ? ContactPoint.MAX_LENGTH : LONGEST_LABEL);
        }
        if (contact != null
                && saved.apply(contact).stream().anyMatch(p -> p.value().equals(value))) {
            return "";
        }
        if (email) {
            return EMAIL.matcher(value).matches() ? "" : Messages.of("person.problem.email");
        }
        return PHONE.matcher(value).matches() ? "" : Messages.of("person.problem.phone");
    }

    private static List<Typed> typed(List<ContactPoint> points) {
        return points.stream().map(p -> new Typed(p.label(), p.value())).toList();
    }
}
