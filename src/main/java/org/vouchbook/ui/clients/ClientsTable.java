package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonRow;

/// The table of people.
final class ClientsTable {
    static final double ROW = 51;
    private static final double HEAD = 33;
    private static final double FRAME = 2;

    private final TableView<PersonRow> table = new TableView<>();
    private final Map<ClientColumn, TableColumn<PersonRow, PersonRow>> columns = new EnumMap<>(ClientColumn.class);
    private final ClientsViewModel model;
    private final PeopleRows shown = new PeopleRows();
    private final TableSelection selection;
    private final ScrollMemory place;
    private final Supplier<LocalDate> today;
    private final Silences silences;
    private final Locale locale;

    ClientsTable(ClientsViewModel model, Session session) {
        this.model = model;
        silences = new Silences(session, model, table::refresh);
        today = session.workspace()::today;
        locale = session.locale();
        for (ClientColumn column : ClientColumn.values()) {
            columns.put(column, column(column));
        }
        table.setId("people");
        table.setAccessibleText(Messages.of("clients.table"));
        table.setFixedCellSize(ROW);
        table.getColumns().setAll(columns.values());
        table.setSortPolicy(t -> sort());
        table.setItems(shown);
        table.getSortOrder().add(columns.get(ClientColumn.NAME));
        table.setRowFactory(t -> new PersonTableRow(today));
        selection = new TableSelection(table, model.rows(), model.selection());
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        table.setSelectionModel(selection);
        place = new ScrollMemory(table, model.rows());
        model.onRefresh(this::refreshed);
        refreshed(ClientsViewModel.Reason.ASKED);
    }

    TableView<PersonRow> node() {
        return table;
    }

    Map<ClientColumn, TableColumn<PersonRow, PersonRow>> columns() {
        return columns;
    }

    /// Scrolls to the person shown, if they are in the list.
    void showCurrent() {
        int at = model.rows().indexOfId(model.selection().current().get());
        if (at >= 0) {
            place.show(at);
        }
    }

    private void reveal() {
        if (selection.isEmpty()) {
            place.top();
        } else {
            showCurrent();
        }
    }

    private void refreshed(ClientsViewModel.Reason reason) {
        // While nobody is found the table is out of sight and stays filled: to fill it anew takes longest of all.
        if (model.showing().get() != ClientsViewModel.Showing.NO_HIT || reason == ClientsViewModel.Reason.CHANGED) {
            shown.replace(model.rows().snapshot());
            table.setMaxHeight(HEAD + FRAME + Math.max(1, shown.size()) * ROW + 1);
        }
        selection.update();
        switch (reason) {
            case ASKED -> place.top();
            case CHANGED -> place.keep();
            case REVEALED -> reveal();
        }
    }

    /// The rows come sorted: the index knows every order already.
    private boolean sort() {
        List<TableColumn<PersonRow, ?>> by = table.getSortOrder();
        Order order = by.isEmpty()
                ? Order.USUAL
                : new Order(
                        columnOf(by.getFirst()).sort(), by.getFirst().getSortType() == TableColumn.SortType.DESCENDING);
        if (!order.equals(model.order().get())) {
            model.order().set(order);
        }
        return true;
    }

    static ClientColumn columnOf(TableColumn<PersonRow, ?> column) {
        return (ClientColumn) column.getUserData();
    }

    private TableColumn<PersonRow, PersonRow> column(ClientColumn kind) {
        var column = new TableColumn<PersonRow, PersonRow>(kind.title());
        column.setId(kind.name());
        column.setUserData(kind);
        column.setPrefWidth(kind.width());
        column.setMinWidth(48);
        if (kind.startsDescending()) {
            column.setSortType(TableColumn.SortType.DESCENDING);
        }
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> cell(kind));
        return column;
    }

    private RowCell cell(ClientColumn kind) {
        return switch (kind) {
            case NAME -> new NameCell();
            case ORGANISATION -> RowCell.text(r -> r.contact().organisation());
            case ROLE -> RowCell.text(r -> r.contact().role());
            case KIND -> RowCell.text(r -> Messages.of("kind.", r.contact().kind()));
            case SCORE -> new ScoreCell(today);
            case READINESS -> new ReadinessCell(locale);
            case RELATION -> new RelationCell(today);
            case LAST_CONTACT -> new LastContactCell(today, silences, locale);
            case REFERRALS -> new ReferralsCell();
            case TAGS -> RowCell.text(r -> String.join(", ", r.contact().tags()));
            case EMAIL -> RowCell.text(r -> first(r.contact().emails()));
            case PHONE -> RowCell.text(r -> first(r.contact().phones()));
            case SINCE -> {
                var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
                yield RowCell.text(r -> {
                    LocalDate since = r.contact().since();
                    return since == null ? "" : day.format(since);
                });
            }
        };
    }

    private static String first(List<ContactPoint> points) {
        return points.isEmpty() ? "" : points.getFirst().value();
    }
}
