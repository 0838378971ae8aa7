package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import yardstick.sheet.Cell;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.TextWidth;

/** The sheet as it lies in the file, with what was recognised as coloured cells. */
final class GridView extends TableView<Integer> {
    private static final double ROW_NUMBER = 46;
    private static final double HEAD_ROOM = 12;
    private static final double NARROWEST = 56;
    private static final double WIDEST = 300;
    private static final int MEASURED_ROWS = 60;
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-part");

    private final Words words;
    private @Nullable SheetGrid grid;

    GridView(Words words) {
        this.words = words;
        getStyleClass().addAll("sheet-grid", "printed");
        setAccessibleText(words.get("intake.grid"));
        setFixedCellSize(28);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    }

    void show(SheetGrid now) {
        grid = now;
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(rowNumbers());
        for (int column = 0; column < now.columns(); column++) {
            columns.add(column(now, column));
        }
        getColumns().setAll(columns);
        setItems(FXCollections.observableArrayList(
                IntStream.range(0, now.rows()).boxed().toList()));
    }

    /** The same sheet with other parts: what was selected is selected again. */
    void follow(SheetGrid now) {
        List<Position> selected = getSelectionModel().getSelectedCells().stream()
                .map(at -> new Position(at.getRow(), at.getColumn() - 1))
                .toList();
        show(now);
        selected.forEach(this::go);
    }

    /** Brings a cell into sight and selects it; the keyboard stays where it is. */
    void go(Position wanted) {
        if (grid != null && wanted.row() < grid.rows() && wanted.column() < grid.columns()) {
            Position cell = grid.shown(wanted);
            TableColumn<Integer, ?> column = getColumns().get(cell.column() + 1);
            getSelectionModel().clearAndSelect(cell.row(), column);
            scrollTo(Math.max(0, cell.row() - 3));
            scrollToColumn(column);
        }
    }

    private TableColumn<Integer, Integer> rowNumbers() {
        TableColumn<Integer, Integer> column = plain("");
        column.getStyleClass().add("row-number");
        column.setPrefWidth(ROW_NUMBER);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer row, boolean empty) {
                super.updateItem(row, empty);
                String number = empty || row == null ? "" : Integer.toString(row + 1);
                boolean hidden = grid != null && row != null && !empty && grid.isHiddenRow(row);
                setText(hidden ? words.get("intake.hidden", number) : number);
            }
        });
        return column;
    }

    private TableColumn<Integer, Integer> column(SheetGrid of, int index) {
        String address = Cell.address(0, index);
        TableColumn<Integer, Integer> column = plain("");
        String letter = address.substring(0, address.length() - 1);
        String understood = of.understood(index)
                .map(each -> ColumnHead.understood(each, words))
                .orElse("");
        column.setGraphic(new ColumnHead(
                of.isHiddenColumn(index) ? words.get("intake.hidden", letter) : letter, understood));
        double head = understood.isEmpty() ? 0 : TextWidth.of(List.of(understood), FontWeight.BOLD, 12) + HEAD_ROOM;
        column.setPrefWidth(Math.max(width(of, index), head));
        column.setCellFactory(c -> new PartCell(of, index));
        return column;
    }

    private static TableColumn<Integer, Integer> plain(String title) {
        TableColumn<Integer, Integer> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static double width(SheetGrid of, int column) {
        double widest = NARROWEST;
        for (int row = 0; row < Math.min(of.rows(), MEASURED_ROWS); row++) {
            GridCell cell = of.cell(row, column);
            boolean measured = cell.part() != GridCell.Part.TITLE && cell.part() != GridCell.Part.NOTE;
            if (measured && !of.isWide(row, column)) {
                widest = Math.max(widest, TextWidth.of(List.of(oneLine(cell.text())), FontWeight.BOLD, 12));
            }
        }
        return Math.min(widest, WIDEST);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private final class PartCell extends TableCell<Integer, Integer> {
        private final SheetGrid of;
        private final int column;
        private @Nullable PseudoClass colour;

        PartCell(SheetGrid of, int column) {
            this.of = of;
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (colour != null) {
                pseudoClassStateChanged(colour, false);
            }
            if (empty || row == null) {
                pseudoClassStateChanged(HIDDEN, false);
                setText("");
                setGraphic(null);
                setTooltip(null);
                return;
            }
            GridCell cell = of.cell(row, column);
            colour = PseudoClass.getPseudoClass(cell.part().styleClass());
            pseudoClassStateChanged(colour, true);
            pseudoClassStateChanged(HIDDEN, of.isHiddenRow(row) || of.isHiddenColumn(column));
            boolean spills = of.spills(row, column);
            setText(spills ? "" : oneLine(cell.text()));
            setGraphic(spills ? spilled(cell) : null);
            setViewOrder(spills ? -1 : 0);
            setTooltip(cell.text().isEmpty() ? null : new Hint(told(cell, row)));
        }

        /** Drawn on over the empty cells at its right, as in a spreadsheet; a label would end in dots. */
        private Text spilled(GridCell cell) {
            Text text = new Text(oneLine(cell.text()));
            text.getStyleClass().addAll("spilled", cell.part().styleClass());
            return text;
        }

        /** The skin clips every cell to its column; a text that spills must not be. */
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() != null) {
                setClip(null);
            }
        }

        private String told(GridCell cell, int row) {
            String key = "intake.part." + cell.part().name();
            String part = words.has(key) ? "  " + words.get(key) : "";
            return Cell.address(row, column) + part + "\n" + cell.text();
        }
    }
}
