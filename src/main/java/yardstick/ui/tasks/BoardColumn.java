package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;

/** One column of the board: its name, how many cards, and the cards. */
final class BoardColumn extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double NARROWEST = 200;
    private static final double WIDEST = 340;

    private final Board.Column column;
    private final List<TaskCard> cards = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    /** @param prepare gives each card its acts */
    BoardColumn(Board.Column column, Words words, Consumer<TaskCard> prepare) {
        this.column = column;
        getStyleClass().add("board-column");
        setMinWidth(NARROWEST);
        setPrefWidth(NARROWEST);
        setMaxWidth(WIDEST);
        HBox.setHgrow(this, Priority.ALWAYS);
        VBox pile = new VBox(8);
        pile.getStyleClass().add("board-pile");
        for (TaskRow row : column.cards()) {
            TaskCard card = new TaskCard(row, column.state() == null, words);
            prepare.accept(card);
            cards.add(card);
            pile.getChildren().add(card);
        }
        scroll.setContent(pile);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(words), scroll);
        setOnMouseDragEntered(e -> pseudoClassStateChanged(OVER, column.state() != null));
        setOnMouseDragExited(e -> pseudoClassStateChanged(OVER, false));
    }

    private HBox head(Words words) {
        Label name = new Label(name(words));
        name.getStyleClass().add("board-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        if (column.state() != null) {
            name.setGraphic(StatusMark.shape(column.state()));
        }
        Label count = new Label(Integer.toString(cards.size()));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, name, count);
        head.getStyleClass().add("board-head");
        return head;
    }

    private String name(Words words) {
        if (column.state() != null) {
            return new TaskTexts(words).state(column.state());
        }
        return column.unit() == null ? words.get("tasks.nobody") : column.unit().name();
    }

    /** Whether it stands for the same state or unit. */
    boolean isSame(Board.Column other) {
        String mine = column.unit() == null ? "" : column.unit().id();
        return column.state() == other.state()
                && mine.equals(other.unit() == null ? "" : other.unit().id());
    }

    void scrollLike(BoardColumn old) {
        scroll.setVvalue(old.scroll.getVvalue());
    }

    void mark(@Nullable String id) {
        cards.forEach(card -> card.pseudoClassStateChanged(CHOSEN, card.id().equals(id)));
    }

    /** Scrolls so that the card is whole in view. */
    void show(TaskCard card) {
        double hidden = scroll.getContent().getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double end = card.getBoundsInParent().getMaxY()
                    - scroll.getViewportBounds().getHeight();
            double wanted = Math.max(end, Math.min(top, card.getBoundsInParent().getMinY()));
            scroll.setVvalue(Math.min(1, wanted / hidden));
        }
    }

    /** Null in a board by unit. */
    Progress.@Nullable State state() {
        return column.state();
    }

    List<TaskCard> cards() {
        return List.copyOf(cards);
    }
}
