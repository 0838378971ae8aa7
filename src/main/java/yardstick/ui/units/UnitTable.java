package yardstick.ui.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import yardstick.model.OrgUnit;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Surroundings;

/** The units with what they owe in numbers. */
final class UnitTable extends TableView<UnitRow> {
    private static final double EDGES = 20;
    private static final double NARROWEST_NAME = 96;

    private final UnitsModel model;
    private final Surroundings around;
    private final Words words;
    private final List<TableColumn<UnitRow, UnitRow>> numbers = new ArrayList<>();
    private final TableColumn<UnitRow, UnitRow> name = new TableColumn<>();
    private boolean drawing;

    UnitTable(UnitsModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        setId("unit-list");
        getStyleClass().add("unit-table");
        setAccessibleText(words.get("units.list"));
        setMinWidth(0);
        name.setText(words.get("units.unit"));
        TableColumn<UnitRow, UnitRow> named = Columns.node(words.get("units.unit"), row -> name(row, name));
        name.setCellFactory(named.getCellFactory());
        name.setCellValueFactory(named.getCellValueFactory());
        name.setSortable(false);
        name.setReorderable(false);
        getColumns().add(name);
        numbers.addAll(numbers());
        getColumns().addAll(numbers);
        size();
        name.setMinWidth(NARROWEST_NAME);
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (!drawing) {
                model.pick(now);
            }
        });
        model.rows().addListener((p, old, now) -> draw(now));
        model.chosen().addListener((p, old, now) -> select());
    }

    private List<TableColumn<UnitRow, UnitRow>> numbers() {
        List<TableColumn<UnitRow, UnitRow>> columns = new ArrayList<>();
        columns.add(Columns.number(
                words.get("units.tasks"), row -> count(row.duties().tasks().size()), this::tasksNote));
        columns.add(Columns.number(words.get("units.outputs"), this::outputs, row -> words.get("units.outputs.note")));
        columns.add(Columns.number(
                words.get("units.indicators"), row -> count(row.duties().indicators().size()), row -> ""));
        columns.add(Columns.number(
                words.get("units.next"),
                row -> row.duties().nextDue().map(LocalDate::toString).orElse(Numbers.MISSING),
                row -> row.duties().nextDue().isPresent() ? "" : words.get("units.next.none")));
        columns.add(Columns.number(words.get("units.overdue"), row -> count(row.overdue()), row -> ""));
        return columns;
    }

    /** As wide as letters of the size of the window need; the names take what is left. */
    private void size() {
        double day = around.textWidth(List.of("2026-12-31"), FontWeight.NORMAL, 13);
        double outputs = around.textWidth(List.of("888 / 888"), FontWeight.NORMAL, 13);
        numbers.forEach(column -> column.setPrefWidth(heading(column)));
        numbers.get(1).setPrefWidth(Math.max(heading(numbers.get(1)), outputs));
        numbers.get(3).setPrefWidth(Math.max(heading(numbers.get(3)), day));
        double others = numbers.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        name.prefWidthProperty().bind(widthProperty().subtract(others + EDGES));
    }

    private double heading(TableColumn<?, ?> column) {
        return around.textWidth(List.of(column.getText()), FontWeight.BOLD, 12) + 2;
    }

    private String tasksNote(UnitRow row) {
        long through = row.duties().tasks().size() - row.named();
        return through == 0 ? "" : words.get("units.tasks.note", count(row.named()), count(through));
    }

    private String outputs(UnitRow row) {
        int all = row.duties().outputs().size();
        return all == 0 ? Numbers.MISSING : row.duties().done() + " / " + all;
    }

    private static String count(long count) {
        return Long.toString(count);
    }

    private Node name(UnitRow row, TableColumn<UnitRow, UnitRow> column) {
        OrgUnit unit = row.unit();
        Text name = text(unit.name(), "unit-name", column);
        VBox cell = new VBox(name);
        List<String> more = new ArrayList<>();
        if (unit.kind() != OrgUnit.Kind.SINGLE) {
            more.add(words.word("unitKind", unit.kind()));
        }
        more.addAll(unit.aliases());
        if (!more.isEmpty()) {
            cell.getChildren().add(text(String.join(words.get("units.comma"), more), "unit-more", column));
        }
        return cell;
    }

    /** Text knows its height at a width; a label in a cell is measured as if it were one line. */
    private static Text text(String text, String styleClass, TableColumn<UnitRow, UnitRow> column) {
        Text node = new Text(text);
        node.getStyleClass().add(styleClass);
        node.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGES));
        return node;
    }

    private void draw(List<UnitRow> rows) {
        size();
        drawing = true;
        getItems().setAll(rows);
        drawing = false;
        select();
    }

    private void select() {
        UnitRow row = model.chosen().get();
        if (row != null && getItems().contains(row)) {
            getSelectionModel().select(row);
        }
    }
}
