package org.vouchbook.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.TodayLine.Section;

/// A row of the list: a part's name, a line, or the way to more lines.
final class TodayCell extends ListCell<TodayRow> {
    private final TodayViewModel model;
    private final LinePane line;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label week = new Label();
    private final HBox heading = new HBox(8, name, count, week);
    private final Hyperlink more = new Hyperlink();

    TodayCell(TodayViewModel model, LineActions actions) {
        this.model = model;
        line = new LinePane(actions);
        getStyleClass().add("today-cell");
        name.getStyleClass().add("section-title");
        count.getStyleClass().add("quiet");
        week.getStyleClass().addAll("quiet", "small");
        week.setId("ask-week");
        heading.getStyleClass().add("today-heading");
        more.getStyleClass().add("today-more");
        more.setOnAction(_ -> {
            if (getItem() instanceof TodayRow.More row) {
                model.more(row.section());
            }
        });
        // A line is as wide as the list, whatever it says.
        setPrefWidth(0);
    }

    /// The line that is shown, if it is one.
    LinePane line() {
        return line;
    }

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : node(row));
        setMouseTransparent(empty || row instanceof TodayRow.Heading);
        setAccessibleText(empty || row == null ? null : spoken(row));
    }

    /// As high as the words of a line need at this width: a cell of its own accord asks its content without one.
    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth();
        return getGraphic() == line && room > 0
                ? snappedTopInset()
                        + line.prefHeight(room - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private Node node(TodayRow row) {
        return switch (row) {
            case TodayRow.Heading(Section section, int lines, AskWeek asked) -> {
                name.setText(Messages.of("today.section.", section));
                count.setText(lines < 0 ? "" : Messages.of("today.section_count", lines));
                week.setText(asked == null ? "" : says(asked));
                yield heading;
            }
            case TodayRow.Line shown -> {
                line.show(shown, model.words(shown.at()));
                yield line;
            }
            case TodayRow.More rest -> {
                more.setText(Messages.of("list.more", rest.hidden()));
                more.setVisited(false);
                yield more;
            }
        };
    }

    /// No word of what is missing: a target is a help, never a debt (B24).
    private static String says(AskWeek week) {
        return week.reached()
                ? Messages.of("today.week_reached", week.asked())
                : Messages.of("today.week", week.asked(), week.target());
    }

    private String spoken(TodayRow row) {
        return switch (row) {
            case TodayRow.Heading _ -> (name.getText() + " " + count.getText() + " " + week.getText()).strip();
            case TodayRow.Line _ -> line.spoken();
            case TodayRow.More _ -> more.getText();
        };
    }
}
