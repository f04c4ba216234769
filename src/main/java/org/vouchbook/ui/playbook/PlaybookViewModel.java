package org.vouchbook.ui.playbook;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingCheck;
import org.vouchbook.ui.FaultWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.RankWords;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Wordings;

/// All wordings by purpose, and the one that is open. A change that can be used is saved at once; one that cannot says
/// why, and stays as it was typed.
final class PlaybookViewModel {
    /// What changes the list or how the wordings did.
    private static final Set<Class<? extends Row>> BEARING =
            Set.of(Wording.class, Ask.class, FollowUpAnswer.class, Referral.class);

    private final Session session;
    private final Wordings wordings;
    final ObservableList<WordingItem> items = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable WordingItem> open = new SimpleObjectProperty<>();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private long wanted;

    PlaybookViewModel(Session session) {
        this.session = session;
        wordings = new Wordings(session.workspace());
        session.changes().onChange(change -> {
            if (change.kinds().stream().anyMatch(BEARING::contains)) {
                load();
            }
        });
    }

    /// Reads the wordings.
    void load() {
        session.background()
                .run(
                        () -> {
                            var own = new HashMap<String, Wording>();
                            wordings.own().forEach(w -> own.put(w.key(), w));
                            var all = new ArrayList<WordingItem>();
                            wordings.all().forEach((purpose, ranking) -> {
                                all.add(WordingItem.heading(purpose));
                                for (Template t : ranking.wordings()) {
                                    all.add(new WordingItem(purpose, t, own.get(t.key()), ranking.of(t)));
                                }
                            });
                            return all;
                        },
                        this::show);
    }

    /// What keeps the open wording from being saved; empty when nothing does.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// A wording of the user's own that begins as the open one, or the first of its purpose.
    void copy() {
        WordingItem now = open.get();
        DraftPurpose purpose = now == null ? DraftPurpose.THANK_CONVERSATION : now.purpose();
        Template from = now == null || now.template() == null
                ? ShippedWordings.of(purpose).getFirst()
                : now.template();
        var copy = new Template(
                purpose, Messages.of("playbook.copy_of", from.name()), from.language(), from.subject(), from.text());
        session.background().run(() -> wordings.add(copy), made -> select(made.id()));
    }

    /// Saves what was typed into the open wording, if it is the user's own and can be used.
    void save(Template typed) {
        WordingItem now = open.get();
        Wording own = now == null ? null : now.own();
        if (own == null || typed.equals(now.template())) {
            problem.set("");
            return;
        }
        problem.set(FaultWords.first(typed));
        if (problem.get().isEmpty()) {
            wanted = own.id();
            session.background().run(() -> wordings.change(own, typed), _ -> {});
        }
    }

    /// How a wording did, and since when it has its present words.
    String how(WordingItem item) {
        String whole = RankWords.whole(item.figures());
        Wording own = item.own();
        if (own == null || item.figures().before() == 0) {
            return whole;
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(session.locale())
                .format(own.changed().atZone(session.workspace().zone()));
        return whole + " " + Messages.of("rank.before", item.figures().before(), day);
    }

    /// Looks at what is typed into a wording of the user's own; the shipped ones cannot be changed.
    void judge(String text) {
        WordingItem now = open.get();
        Wording own = now == null ? null : now.own();
        findings.setAll(
                own == null
                        ? List.of()
                        : WordingCheck.of(
                                new Template(own.purpose(), own.name(), own.language(), own.subject(), text)));
    }

    /// Takes the open wording out of the book.
    void delete() {
        WordingItem now = open.get();
        Wording own = now == null ? null : now.own();
        if (own != null) {
            session.background()
                    .run(
                            () -> {
                                wordings.delete(own);
                                return true;
                            },
                            _ -> {});
        }
    }

    private void select(long id) {
        wanted = id;
        load();
    }

    private void show(List<WordingItem> all) {
        WordingItem before = open.get();
        items.setAll(all);
        open.set(all.stream()
                .filter(i -> i.own() != null && i.own().id() == wanted)
                .findFirst()
                .or(() -> all.stream().filter(i -> same(i, before)).findFirst())
                .orElse(all.get(1)));
        wanted = 0;
    }

    static boolean same(WordingItem item, @Nullable WordingItem before) {
        if (before == null || item.isPurpose()) {
            return false;
        }
        return (item.own() != null && before.own() != null)
                ? item.own().id() == before.own().id()
                : Objects.equals(item.template(), before.template());
    }
}
