package org.vouchbook.ui.today;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Settings;

/// The Today page. Its count is there from the start; its nodes are made when it is first looked at.
public final class TodayPage implements Page {
    /// Its name among the pages.
    public static final String ID = "today";

    /// So many lines of a part are read for its first sight.
    public static final int FIRST = TodayRows.FIRST;

    private final Session session;
    private final Navigator navigator;
    private final TodayWays ways;
    private final SaveFile save;
    private final Node firstStart;
    private final TodayViewModel model;
    private Consumer<Runnable> later = Runnable::run;
    private boolean beginning;
    private @Nullable TodayHeader header;
    private @Nullable TodayView view;

    /// @param firstStart shown instead of the day while the book is empty
    public TodayPage(Session session, Navigator navigator, TodayWays ways, SaveFile save, Node firstStart) {
        this.session = session;
        this.navigator = navigator;
        this.ways = ways;
        this.save = save;
        this.firstStart = firstStart;
        model = new TodayViewModel(session, ways.moving());
    }

    /// Whether the window opens with it: unless another page was the last, and at the very first start.
    public static boolean comesFirst(Settings settings) {
        return settings.lastPage().isEmpty() || ID.equals(settings.lastPage());
    }

    /// Reads the day.
    public void load() {
        model.load();
    }

    /// Everybody is read when this says so: the first screenful must not wait for it.
    public void readRest(Consumer<Runnable> when) {
        later = when;
        model.readRest(when);
    }

    /// Looks at the clock: to be called every now and then, at least every minute.
    public void tick() {
        model.tick();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.of("today.title");
    }

    @Override
    public Parent content() {
        return view();
    }

    /// Shows the day as it was read ahead, or reads it: only for its count, and therefore later, when the window opens
    /// with another page.
    public void begin() {
        beginning = true;
        if (comesFirst(session.settings().get())) {
            beginNow();
        } else {
            later.accept(this::beginNow);
        }
    }

    private void beginNow() {
        if (beginning) {
            beginning = false;
            model.begin();
        }
    }

    /// Whatever was changed in the settings meanwhile is seen when one comes back. The first reading is not asked for
    /// twice.
    @Override
    public void comeBack() {
        if (model.picture().get() != null) {
            model.load();
        }
    }

    @Override
    public ObservableValue<Boolean> filled() {
        return model.picture().map(_ -> true).orElse(false);
    }

    @Override
    public Node firstFocus() {
        return view().firstFocus();
    }

    @Override
    public void search() {
        view();
        if (header != null) {
            header.search().requestFocus();
            header.search().selectAll();
        }
    }

    @Override
    public ObservableValue<Integer> badge() {
        return model.count();
    }

    TodayViewModel model() {
        return model;
    }

    private TodayView view() {
        TodayView made = view;
        if (made == null) {
            beginNow();
            var calendar = new TodayCalendar(session, save);
            header = new TodayHeader(session, model, navigator, ways, () -> calendar.save(model.today()));
            made = new TodayView(
                    model, header, new LineActions(session, model, navigator, ways), navigator, firstStart);
            view = made;
        }
        return made;
    }
}
