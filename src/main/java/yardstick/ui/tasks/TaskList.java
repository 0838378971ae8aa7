package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/** The tasks below the headings of their sections. */
final class TaskList extends ListView<TaskList.Line> {
    private final TasksModel model;
    private boolean drawing;
    private boolean choosing;

    /** A heading, or a task. */
    sealed interface Line {
        record Heading(Section section) implements Line {}

        record Row(TaskRow row) implements Line {}
    }

    TaskList(TasksModel model, Words words) {
        this.model = model;
        getStyleClass().add("task-list");
        setAccessibleText(words.get("tasks.list"));
        setCellFactory(view -> new TaskCell(words));
        setPlaceholder(new EmptyState(
                Icon.SEARCH, words.get("tasks.nothing.title"), words.get("tasks.nothing.hint")));
        getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> select(was.intValue(), now.intValue()));
        model.shown().addListener((o, was, now) -> draw(now));
        model.chosen().addListener((o, was, now) -> {
            mark(now);
            // A row that was clicked is in view already and must not jump.
            if (!choosing) {
                show();
            }
        });
        draw(model.shown().get());
    }

    private void draw(List<TaskRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (Section section : Section.of(rows)) {
            lines.add(new Line.Heading(section));
            section.rows().forEach(row -> lines.add(new Line.Row(row)));
        }
        // Filling the list moves its selection about, which is nobody's choice.
        boolean first = getItems().isEmpty();
        drawing = true;
        getItems().setAll(lines);
        drawing = false;
        mark(model.chosen().get());
        if (first) {
            // How high the rows are is known only when they are laid out.
            Platform.runLater(this::show);
        }
    }

    /** Scrolls to the chosen task; the heading above it stays in view with it. */
    private void show() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            scrollTo(Math.max(0, at - 1));
        }
    }

    /** Headings cannot be chosen: the selection goes on in the direction it came from. */
    private void select(int was, int now) {
        if (drawing || now < 0) {
            return;
        }
        if (getItems().get(now) instanceof Line.Row(TaskRow row)) {
            choosing = true;
            model.chosen().set(row.id());
            choosing = false;
            return;
        }
        int next = now < was ? now - 1 : now + 1;
        int stay = next >= 0 && next < getItems().size() ? next : was;
        if (stay >= 0) {
            getSelectionModel().clearAndSelect(stay);
        }
    }

    private void mark(@Nullable String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Line.Row(TaskRow row) && row.id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        drawing = true;
        getSelectionModel().clearSelection();
        drawing = false;
    }
}
