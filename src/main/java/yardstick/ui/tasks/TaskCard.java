package yardstick.ui.tasks;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;

/** A task as a card of the board. */
final class TaskCard extends VBox {
    private final TaskRow row;

    /** @param byUnit the column tells the unit, so the card tells the state */
    TaskCard(TaskRow row, boolean byUnit, Words words) {
        super(4);
        this.row = row;
        TaskTexts texts = new TaskTexts(words);
        getStyleClass().add("task-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinHeight(USE_PREF_SIZE);
        Label title = new Label(TaskTexts.name(row.task()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("task-title");
        Label who = new Label(byUnit ? texts.state(row.state()) : texts.units(row.units()));
        who.getStyleClass().add("muted");
        who.setWrapText(true);
        who.setMinHeight(USE_PREF_SIZE);
        if (byUnit) {
            who.setGraphic(StatusMark.shape(row.state()));
        }
        getChildren().addAll(title, who, foot(texts, words));
        setAccessibleText(title.getText() + " " + who.getText());
    }

    private FlowPane foot(TaskTexts texts, Words words) {
        Label outputs = new Label(texts.outputs(row.done(), row.promised()));
        outputs.getStyleClass().add("muted");
        outputs.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane foot = new FlowPane(8, 2, outputs);
        if (row.task().due().day() != null) {
            Label due = new Label(TaskTexts.due(row.task().due()));
            due.getStyleClass().add("task-due");
            due.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(due);
        }
        if (row.isOverdue()) {
            foot.getChildren().add(TaskCell.overdue(words));
        }
        return foot;
    }

    /** A click or Enter opens the task, the menu comes by the right button or the menu key. */
    void acts(Runnable open, ContextMenu menu) {
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                requestFocus();
                open.run();
            }
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            double x = e.isKeyboardTrigger() ? localToScreen(getBoundsInLocal()).getMinX() : e.getScreenX();
            double y = e.isKeyboardTrigger() ? localToScreen(getBoundsInLocal()).getMaxY() : e.getScreenY();
            menu.show(this, x, y);
            e.consume();
        });
    }

    TaskRow row() {
        return row;
    }

    String id() {
        return row.id();
    }
}
