package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.Surroundings;

/** The open task: its name and what can be done with it above, everything the plan says of it below. */
final class DetailPane extends BorderPane {
    private final Surroundings around;
    private final Words words;
    private final TaskTexts texts;
    private final Acts acts;
    private final HBox head = new HBox(4);
    private final VBox body = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(body);
    private String shown = "";

    /** What can be done with a task. */
    interface Acts extends OutputLine.Acts {
        void move(String taskId, Progress.State state);

        void edit(Task task);

        void remove(Task task);

        void addOutput(Task task);

        /** @param by -1 to the task before, 1 to the next */
        void step(int by);

        void close();
    }

    DetailPane(Surroundings around, Acts acts) {
        this.around = around;
        this.words = around.words();
        this.texts = new TaskTexts(words);
        this.acts = acts;
        getStyleClass().add("task-detail");
        head.getStyleClass().add("task-detail-head");
        body.getStyleClass().add("task-detail-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
        setMinWidth(0);
    }

    /** @param day what is owed and was due before it is overdue */
    void show(Detail detail, String planId, LocalDate day) {
        Task task = detail.task();
        Label title = new Label(TaskTexts.name(task));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.getChildren().setAll(title);
        head.getChildren().addAll(buttons(task));
        DetailSections sections = new DetailSections(detail, planId, around);
        body.getChildren().setAll(progress(detail));
        body.getChildren().addAll(sections.text());
        body.getChildren().add(outputs(detail, day));
        body.getChildren().addAll(sections.links());
        SourceBlock source = new SourceBlock(words);
        source.show(task.trace().source());
        body.getChildren().add(source);
        if (!shown.equals(task.id())) {
            scroll.setVvalue(0);
        }
        shown = task.id();
    }

    private List<Button> buttons(Task task) {
        Button edit = Buttons.icon(words.get("tasks.edit"), Icon.EDIT, () -> acts.edit(task));
        edit.setId("task-edit");
        Button remove = Buttons.icon(words.get("tasks.remove"), Icon.REMOVE, () -> acts.remove(task));
        remove.setId("task-remove");
        return List.of(
                Buttons.icon(words.get("tasks.previous"), Icon.PREVIOUS, () -> acts.step(-1)),
                Buttons.icon(words.get("tasks.next"), Icon.NEXT, () -> acts.step(1)),
                edit,
                remove,
                Buttons.icon(words.get("tasks.close"), Icon.CLOSE, acts::close));
    }

    private Node progress(Detail detail) {
        Progress progress = detail.task().progress();
        MenuButton states =
                new MenuButton(texts.state(progress.state()), StatusMark.shape(progress.state()));
        states.setId("task-state");
        states.setMinWidth(Region.USE_PREF_SIZE);
        for (Progress.State state : Progress.State.values()) {
            MenuItem item = new MenuItem(texts.state(state), StatusMark.shape(state));
            item.setDisable(state == progress.state());
            item.setOnAction(e -> acts.move(detail.task().id(), state));
            states.getItems().add(item);
        }
        FlowPane line = new FlowPane(8, 4, states);
        line.getStyleClass().add("task-progress");
        if (progress.day() != null) {
            line.getChildren().add(new Label(words.get("tasks.since", progress.day().toString())));
        }
        if (detail.row().isOverdue()) {
            line.getChildren().add(TaskCell.overdue(words));
        }
        if (progress.note().isEmpty()) {
            return line;
        }
        return new VBox(4, line, DetailSections.wrapped(progress.note()));
    }

    private Node outputs(Detail detail, LocalDate day) {
        TaskRow row = detail.row();
        String count = texts.outputs(row.done(), row.promised());
        Label title = new Label(count);
        title.getStyleClass().add("task-part");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button add = Buttons.plain(words.get("tasks.output.add"), Icon.ADD, () -> acts.addOutput(detail.task()));
        add.getStyleClass().add("small");
        add.setId("output-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading = new HBox(8, title, add);
        heading.getStyleClass().add("task-part-head");
        List<Node> lines = new ArrayList<>(List.of(heading));
        for (Output output : row.outputs()) {
            lines.add(new OutputLine(output, detail, output.isOverdue(day), words, acts));
        }
        if (row.outputs().isEmpty()) {
            Label none = DetailSections.wrapped(words.get("tasks.output.none"));
            none.getStyleClass().add("muted");
            lines.add(none);
        }
        VBox all = new VBox(8);
        all.getChildren().addAll(lines);
        return all;
    }
}
