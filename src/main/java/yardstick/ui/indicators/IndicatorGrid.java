package yardstick.ui.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridActs;
import yardstick.ui.grid.GridColumn;
import yardstick.ui.grid.GridContent;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.grid.GridRow;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.Surroundings;

/** The table of the indicators: what it shows of the model, and what its cells and keys do. */
final class IndicatorGrid {
    private final Words words;
    private final Surroundings around;
    private final IndicatorsModel model;
    private final TableState state;
    private final IndicatorActs acts;
    private final SideForms forms;
    private final Grid grid;
    private Map<String, IndicatorRow> lines = Map.of();
    private List<GridColumn> columns = List.of();

    /** Shows nothing before the first {@link #show}. */
    IndicatorGrid(IndicatorsModel model, TableState state, IndicatorActs acts, SideForms forms, Surroundings around) {
        this.words = around.words();
        this.around = around;
        this.model = model;
        this.state = state;
        this.acts = acts;
        this.forms = forms;
        grid = new Grid(
                words.get("indicators.table"),
                new GridActs(acts::check, acts::save, this::open, acts::move, this::menu, this::drawn),
                around);
        grid.getStyleClass().add("indicator-table");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            // The grid hears its keys first, and keys of the field one types in come by here too.
            if (!e.isConsumed() && e.getTarget() == grid && pressed(e)) {
                e.consume();
            }
        });
        model.rows().addListener((ListChangeListener<IndicatorRow>) change -> draw());
    }

    Grid node() {
        return grid;
    }

    void show(TableState.Read read) {
        state.show(read);
        columns = read.columns();
        model.show(read.table(), read.lines());
        draw();
    }

    /** The same lines in another order. */
    void draw() {
        if (columns.isEmpty()) {
            return;
        }
        List<IndicatorRow> shown = List.copyOf(model.rows());
        lines = shown.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        boolean all = shown.size() == model.all();
        GridContent content = new GridLines(words, columns, state.values()).content(shown, state.arrangement(), all);
        state.shown(content.rows().stream()
                .filter(row -> row.kind() == GridRow.Kind.LINE)
                .map(GridRow::id)
                .toList());
        grid.show(content);
    }

    private @Nullable Node drawn(GridPlace place) {
        IndicatorRow line = lines.get(place.row());
        if (line == null) {
            return null;
        }
        if (place.column().equals(Cells.SPARK)) {
            return Spark.of(line.lead());
        }
        return line.group() == Group.RESULT ? null : StatusMark.shape(line.verdict().status());
    }

    private boolean open(GridPlace place) {
        boolean opens = place.column().equals(Cells.NAME) && lines.containsKey(place.row());
        if (opens) {
            around.navigator().open(new Place.IndicatorPage(state.plan().id(), place.row()));
        }
        return opens;
    }

    private void openRow() {
        grid.active().ifPresent(place -> open(new GridPlace(place.row(), Cells.NAME)));
    }

    /** The row in which a new one is begun; with a filter there is none. */
    void begin() {
        if (model.rows().size() < model.all()) {
            model.showAll();
        }
        grid.requestFocus();
        grid.go(new GridPlace(Cells.NEW_ROW, Cells.NAME));
        grid.edit();
    }

    /** The line after the active one, round and round; all lines that are shown were found. */
    void next(int by) {
        List<String> shown = state.shown();
        if (shown.isEmpty()) {
            return;
        }
        int at = grid.active().map(place -> shown.indexOf(place.row())).orElse(-1);
        grid.requestFocus();
        grid.go(new GridPlace(shown.get(Math.floorMod(at + by, shown.size())), Cells.NAME));
    }

    void first() {
        state.shown().stream().findFirst().ifPresent(id -> {
            grid.requestFocus();
            grid.go(new GridPlace(id, Cells.NAME));
        });
    }

    private boolean pressed(KeyEvent e) {
        List<String> rows = grid.selectedRows();
        if (e.isAltDown() && !e.isShortcutDown()) {
            boolean moves = e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN;
            if (moves && !rows.isEmpty()) {
                acts.moveBy(rows, e.getCode() == KeyCode.UP ? -1 : 1);
            }
            return moves;
        }
        if (e.isShortcutDown()) {
            return false;
        }
        switch (e.getCode()) {
            case F4 -> markProvisional();
            case F2 -> note();
            case F3 -> next(e.isShiftDown() ? -1 : 1);
            case INSERT -> begin();
            case DELETE -> {
                if (!grid.isWholeRows()) {
                    return false;
                }
                remove();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Only of whole rows: in cells it empties them. */
    void remove() {
        acts.remove(grid.selectedRows());
    }

    private void markProvisional() {
        acts.markProvisional(grid.selectedCells());
    }

    private void note() {
        Optional<GridPlace> place = grid.active();
        place.ifPresent(forms::note);
    }

    private List<MenuItem> menu() {
        return List.of(
                item("open", new KeyCodeCombination(KeyCode.ENTER), this::openRow),
                item("provisional", new KeyCodeCombination(KeyCode.F4), this::markProvisional),
                item("note", new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN), this::note),
                item("insert", new KeyCodeCombination(KeyCode.INSERT), this::begin),
                item("up", alt(KeyCode.UP), () -> acts.moveBy(grid.selectedRows(), -1)),
                item("down", alt(KeyCode.DOWN), () -> acts.moveBy(grid.selectedRows(), 1)),
                item("remove", null, this::remove));
    }

    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable act) {
        MenuItem item = new MenuItem(words.get("indicators.act." + key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(e -> act.run());
        return item;
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
