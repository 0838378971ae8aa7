package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;
import yardstick.text.Words;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.StatusMark;

/** Cards in columns side by side. Arrows go from card to card, Ctrl with an arrow moves the card itself. */
final class BoardPane extends ScrollPane {
    private final TasksModel model;
    private final Words words;
    private final BiConsumer<String, Progress.State> move;
    private final HBox row = new HBox(12);
    private final EmptyState nothing;
    private final List<BoardColumn> columns = new ArrayList<>();
    private @Nullable String dragged;

    /** @param move called with a task's id and the state it goes to */
    BoardPane(TasksModel model, Words words, BiConsumer<String, Progress.State> move) {
        this.model = model;
        this.words = words;
        this.move = move;
        this.nothing = new EmptyState(
                Icon.SEARCH, words.get("tasks.nothing.title"), words.get("tasks.nothing.hint"));
        getStyleClass().add("board");
        row.getStyleClass().add("board-columns");
        setContent(row);
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        model.chosen().addListener((o, was, now) -> columns.forEach(column -> column.mark(now)));
    }

    /** Draws all anew and leaves the person where they were: the same columns in view, the same card in focus. */
    void draw(TasksModel.Content read) {
        double across = getHvalue();
        Optional<TaskCard> held = focused();
        List<BoardColumn> before = List.copyOf(columns);
        columns.clear();
        for (Board.Column column : model.board(read).columns()) {
            BoardColumn drawn = new BoardColumn(column, words, this::prepare);
            before.stream().filter(old -> old.isSame(column)).findFirst().ifPresent(drawn::scrollLike);
            drawn.setOnMouseDragReleased(e -> drop(column.state()));
            drawn.mark(model.chosen().get());
            columns.add(drawn);
        }
        row.getChildren().setAll(columns);
        setContent(model.shown().get().isEmpty() ? nothing : row);
        // What scrolls takes its content into the scene with its style only, and before that nothing can be focused.
        applyCss();
        layout();
        setHvalue(across);
        held.flatMap(card -> find(card.id())).ifPresent(TaskCard::requestFocus);
    }

    private void prepare(TaskCard card) {
        card.acts(() -> model.chosen().set(card.id()), menu(card));
        card.addEventHandler(KeyEvent.KEY_PRESSED, e -> press(card, e));
        card.setOnDragDetected(e -> {
            if (model.layout().get() == TasksModel.Layout.BY_STATE) {
                dragged = card.id();
                card.startFullDrag();
                e.consume();
            }
        });
    }

    private ContextMenu menu(TaskCard card) {
        ContextMenu menu = new ContextMenu();
        for (Progress.State state : Progress.State.values()) {
            MenuItem item = new MenuItem(new TaskTexts(words).state(state), StatusMark.shape(state));
            item.setDisable(state == card.row().state());
            item.setOnAction(e -> move.accept(card.id(), state));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void drop(Progress.@Nullable State state) {
        String id = dragged;
        dragged = null;
        if (id != null && state != null && find(id).filter(card -> card.row().state() != state).isPresent()) {
            move.accept(id, state);
        }
    }

    private void press(TaskCard card, KeyEvent e) {
        switch (e.getCode()) {
            case ENTER, SPACE -> model.chosen().set(card.id());
            case LEFT -> sideways(card, -1, e.isShortcutDown());
            case RIGHT -> sideways(card, 1, e.isShortcutDown());
            case UP -> focus(columnOf(card), indexOf(card) - 1);
            case DOWN -> focus(columnOf(card), indexOf(card) + 1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void sideways(TaskCard card, int by, boolean moves) {
        int to = columnOf(card) + by;
        if (to < 0 || to >= columns.size()) {
            return;
        }
        Progress.State state = columns.get(to).state();
        if (!moves) {
            int size = columns.get(to).cards().size();
            focus(to, Math.min(indexOf(card), size - 1));
        } else if (state != null) {
            move.accept(card.id(), state);
        }
    }

    private void focus(int column, int index) {
        List<TaskCard> cards = columns.get(column).cards();
        if (index >= 0 && index < cards.size()) {
            cards.get(index).requestFocus();
            columns.get(column).show(cards.get(index));
            show(columns.get(column));
        }
    }

    /** Scrolls sideways just as far as the column needs. */
    private void show(BoardColumn column) {
        double hidden = row.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0) {
            double left = getHvalue() * hidden;
            double end = column.getBoundsInParent().getMaxX() - getViewportBounds().getWidth();
            double wanted = Math.max(end, Math.min(left, column.getBoundsInParent().getMinX()));
            setHvalue(wanted / hidden);
        }
    }

    private Optional<TaskCard> focused() {
        return columns.stream()
                .flatMap(column -> column.cards().stream())
                .filter(TaskCard::isFocused)
                .findFirst();
    }

    private Optional<TaskCard> find(String id) {
        return columns.stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    private int columnOf(TaskCard card) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).cards().contains(card)) {
                return i;
            }
        }
        return 0;
    }

    private int indexOf(TaskCard card) {
        return columns.get(columnOf(card)).cards().indexOf(card);
    }
}
