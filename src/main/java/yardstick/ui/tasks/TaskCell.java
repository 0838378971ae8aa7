package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.StatusMark;

/** A task in two lines, or the heading above some. */
final class TaskCell extends ListCell<TaskList.Line> {
    private static final double INDENT = 20;

    private final Words words;
    private final TaskTexts texts;

    TaskCell(Words words) {
        this.words = words;
        this.texts = new TaskTexts(words);
        getStyleClass().add("task-cell");
        // Else a long title makes the list wider instead of breaking.
        setPrefWidth(0);
    }

    /** Told in red and with a sign, since the colour alone says nothing to some. */
    static Label overdue(Words words) {
        Label label = new Label(words.get("tasks.overdue"), Icon.WARNING.node());
        label.getStyleClass().add("overdue");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The list asks how high a row is without saying how wide it is, and words that break would be counted as one line. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null || getWidth() <= 0) {
            return super.computePrefHeight(width);
        }
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + graphic.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(TaskList.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("task-heading");
        Node shown = null;
        String spoken = null;
        if (!empty && line instanceof TaskList.Line.Row(TaskRow row)) {
            shown = row(row);
            spoken = TaskTexts.name(row.task()) + " " + about(row);
        } else if (!empty && line instanceof TaskList.Line.Heading(Section section)) {
            getStyleClass().add("task-heading");
            spoken = texts.heading(section);
            shown = heading(section, spoken);
        }
        setGraphic(shown);
        setAccessibleText(spoken);
    }

    private static Node heading(Section section, String heading) {
        Label text = new Label(heading);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label path = new Label(section.path());
        path.getStyleClass().addAll("note", "printed");
        path.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, text, path);
        HBox.setMargin(text, new Insets(0, 0, 0, section.depth() * INDENT));
        return line;
    }

    private Node row(TaskRow row) {
        Region mark = StatusMark.shape(row.state());
        Label number = new Label(row.task().place().number());
        number.getStyleClass().add("task-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(row.task().title());
        title.getStyleClass().add("task-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label about = new Label(about(row));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox middle = new VBox(2, title, about);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox line = new HBox(8, mark, number, middle, right(row));
        HBox.setMargin(mark, new Insets(4, 0, 0, row.depth() * INDENT));
        return line;
    }

    private Node right(TaskRow row) {
        Label due = new Label(TaskTexts.due(row.task().due()));
        due.setWrapText(true);
        Label outputs = new Label(texts.outputs(row.done(), row.promised()));
        outputs.getStyleClass().add("muted");
        VBox right = new VBox(2, due, outputs);
        if (row.isOverdue()) {
            right.getChildren().add(1, overdue(words));
        }
        right.getStyleClass().add("task-right");
        right.setAlignment(Pos.TOP_RIGHT);
        return right;
    }

    private String about(TaskRow row) {
        List<String> parts = new ArrayList<>(List.of(texts.state(row.state()), texts.units(row.units())));
        int served = row.task().links().indicators().size();
        if (served > 0) {
            parts.add(words.get("tasks.indicators.short", Integer.toString(served)));
        }
        return String.join(" · ", parts);
    }
}
