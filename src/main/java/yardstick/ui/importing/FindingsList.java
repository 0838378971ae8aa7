package yardstick.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;
import yardstick.text.Words;

/**
 * What a person should know before importing. Choosing a line shows its cell; Enter goes on to what can be done,
 * Escape back to the line.
 */
final class FindingsList extends VBox {
    private static final int FEWEST = 3;
    private static final double LINE = 40;
    /** Fewer are seen at a glance. */
    private static final int MANY = 5;

    private final Words words;
    private final int most;
    private final FindingLines lines;
    private final Label title = new Label();
    private final Hyperlink back;
    private final FlowPane bar = new FlowPane(8, 4, title);
    private final ListView<FindingLine> list = new ListView<>();

    /** @param most lines that are seen without scrolling where there is room */
    FindingsList(
            ObservableList<FindingRow> findings,
            int most,
            Words words,
            Consumer<DifferenceRow.Spot> go,
            Consumer<List<FindingRow.Taken>> take) {
        super(8);
        this.words = words;
        this.most = most;
        this.lines = new FindingLines(findings);
        this.back = new Hyperlink(words.get("intake.findings.back"));
        back.setId("findings-back");
        back.setVisible(false);
        back.setManaged(false);
        title.getStyleClass().add("section-title");
        bar.setRowValignment(VPos.CENTER);
        list.setItems(lines.lines());
        list.getStyleClass().add("findings");
        list.setAccessibleText(words.get("intake.findings.list"));
        list.setCellFactory(view -> new FindingCell(view, lines, words, taken -> take(taken, take)));
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now instanceof FindingRow row && row.spot().isSomewhere()) {
                go.accept(row.spot());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list);
        lines.lines().addListener((ListChangeListener<FindingLine>) change -> count());
        count();
    }

    /** Offers to take back what was decided about findings. */
    void takesBack(Taking taking) {
        back.setOnAction(pressed -> {
            list.requestFocus();
            taking.takeBack();
        });
        back.visibleProperty().bind(taking.some());
        back.managedProperty().bind(back.visibleProperty());
    }

    /** The link that was pressed goes with its line: the keyboard stays in the list, at the same height. */
    private void take(List<FindingRow.Taken> taken, Consumer<List<FindingRow.Taken>> take) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.requestFocus();
        take.accept(taken);
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().select(Math.min(at, last));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof Hyperlink) {
            if (key.getCode() == KeyCode.ESCAPE) {
                list.requestFocus();
                key.consume();
            }
            return;
        }
        FindingLine chosen = list.getSelectionModel().getSelectedItem();
        boolean done =
                switch (key.getCode()) {
                    case ENTER -> toFirstLink() || fold(chosen);
                    case SPACE, LEFT, RIGHT -> fold(chosen);
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean fold(@Nullable FindingLine line) {
        if (line instanceof FindingLine.Head head) {
            int at = list.getSelectionModel().getSelectedIndex();
            lines.toggle(head);
            list.getSelectionModel().select(at);
            return true;
        }
        return false;
    }

    private boolean toFirstLink() {
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell
                    && cell.isSelected()
                    && cell.lookup(".hyperlink") instanceof Hyperlink link) {
                link.requestFocus();
                return true;
            }
        }
        return false;
    }

    private void count() {
        int all = lines.count(null);
        title.setText(
                all == 0 ? words.get("intake.findings.none") : words.get("intake.findings", Integer.toString(all)));
        title.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().setAll(title);
        if (all > MANY) {
            bar.getChildren().addAll(levels());
        }
        bar.getChildren().add(back);
        int size = list.getItems().size();
        list.setVisible(size > 0);
        list.setManaged(size > 0);
        list.setMinHeight(height(Math.min(size, FEWEST)));
        list.setPrefHeight(height(Math.min(size, most)));
        list.setMaxHeight(height(Math.min(size, most)));
    }

    /** One for each level there is, where there are several. */
    private List<ToggleButton> levels() {
        List<Finding.Level> told = Arrays.stream(Finding.Level.values())
                .filter(level -> lines.count(level) > 0)
                .toList();
        return told.size() < 2 ? List.of() : told.stream().map(this::chip).toList();
    }

    private ToggleButton chip(Finding.Level level) {
        ToggleButton chip = new ToggleButton(words.word("intake.level", level) + " " + lines.count(level));
        chip.getStyleClass().addAll("chip", "small-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(lines.level().get() == level);
        chip.setId("findings-" + level);
        chip.setOnAction(pressed -> {
            lines.level().set(lines.level().get() == level ? null : level);
            bar.lookup("#findings-" + level).requestFocus();
        });
        return chip;
    }

    private static double height(int lines) {
        return lines * LINE + (lines < 3 ? 24.0 : 4.0);
    }
}
