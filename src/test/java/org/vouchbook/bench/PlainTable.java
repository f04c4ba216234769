package org.vouchbook.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least that the settled libraries can show of a book, as a second measure for the start: forty people read from
/// H2
/// beside the start of the window system, in a table with the theme, a field and a dozen buttons.
public final class PlainTable {
    private static final int ROWS = 40;
    private static final int COLUMNS = 8;

    private PlainTable() {}

    /// Shows it, says so and ends.
    ///
    /// @param args the database's path, without its ending
    public static void main(String[] args) {
        var rows = CompletableFuture.supplyAsync(() -> read(args[0]));
        Platform.startup(() -> show(new Stage(), rows));
    }

    private static List<List<String>> read(String path) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + path + ";ACCESS_MODE_DATA=r", "vouchbook", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM contact FETCH FIRST " + ROWS + " ROWS ONLY")) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= COLUMNS; i++) {
                    row.add(Objects.requireNonNullElse(found.getString(i), ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void show(Stage stage, CompletableFuture<List<List<String>>> rows) {
        Application.setUserAgentStylesheet(sheet("/atlantafx/base/theme/primer-light.bss"));
        var table = new TableView<List<String>>();
        for (int i = 0; i < COLUMNS; i++) {
            int at = i;
            var column = new TableColumn<List<String>, String>("Column " + i);
            column.setPrefWidth(140);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableArrayList(rows.join()));
        var pages = new VBox(6);
        IntStream.range(0, 10).mapToObj(i -> new Button("Page " + i)).forEach(pages.getChildren()::add);
        var content = new BorderPane(table);
        content.setTop(new HBox(8, new TextField(), new Button("Add"), new Button("Export")));
        content.setLeft(pages);
        var scene = new Scene(content, 1440, 900);
        scene.getStylesheets().add(sheet("/org/vouchbook/ui/look.bss"));
        stage.setScene(scene);
        BareWindow.show(stage, System.out);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(PlainTable.class.getResource(name), name).toExternalForm();
    }
}
