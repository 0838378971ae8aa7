package yardstick.ui.tasks;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yardstick.model.Deliverable;
import yardstick.model.Progress;
import yardstick.model.Source;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.SourceText;
import yardstick.ui.parts.StatusMark;

/** One deliverable of the checklist: a tick for done, and a small menu for everything else. */
final class OutputLine extends HBox {
    private final Output output;
    private final Words words;
    private final TaskTexts texts;

    /** What can be done to a deliverable. */
    interface Acts {
        void move(Output output, Progress.State state);

        void edit(Output output);

        void remove(Output output);
    }

    OutputLine(Output output, Detail detail, boolean isOverdue, Words words, Acts acts) {
        super(4);
        this.output = output;
        this.words = words;
        this.texts = new TaskTexts(words);
        getStyleClass().add("output-line");
        Deliverable it = output.deliverable();
        CheckBox tick = new CheckBox(it.text());
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(it.progress().isDone());
        tick.setOnAction(e -> acts.move(output, tick.isSelected() ? Progress.State.DONE : Progress.State.OPEN));
        tick.getStyleClass().add("output-tick");
        VBox text = new VBox(2, tick, note(texts.about(output, detail.task())));
        if (!it.progress().note().isEmpty()) {
            text.getChildren().add(note(it.progress().note()));
        }
        if (isOverdue) {
            text.getChildren().add(TaskCell.overdue(words));
        }
        if (it.source() != null) {
            text.getChildren().add(source(it.source()));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().addAll(text, menu(acts));
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("note", "output-note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label source(Source source) {
        Label label = note(new SourceText(words).place(source));
        if (!source.quote().isEmpty()) {
            label.setTooltip(new Hint(source.quote()));
        }
        return label;
    }

    private MenuButton menu(Acts acts) {
        MenuButton menu = new MenuButton("", Icon.MORE.node());
        menu.getStyleClass().addAll("flat", "button-icon", "output-menu");
        String name = words.get("tasks.output.menu", output.deliverable().text());
        menu.setAccessibleText(name);
        for (Progress.State state : Progress.State.values()) {
            MenuItem item = new MenuItem(texts.state(state), StatusMark.shape(state));
            item.setDisable(state == output.deliverable().progress().state());
            item.setOnAction(e -> acts.move(output, state));
            menu.getItems().add(item);
        }
        MenuItem edit = new MenuItem(words.get("tasks.output.edit"), Icon.EDIT.node());
        edit.setOnAction(e -> acts.edit(output));
        MenuItem remove = new MenuItem(words.get("tasks.output.remove"), Icon.REMOVE.node());
        remove.setOnAction(e -> acts.remove(output));
        menu.getItems().addAll(new SeparatorMenuItem(), edit, remove);
        return menu;
    }
}
