package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The frozen or the moving columns. Its items are only the numbers of the rows; what stands in the cells is asked of the
 * grid, so that a change of content is drawn in place, without a jump.
 */
final class Side extends TableView<Integer> {
    private static final String HEADING = "heading-row";

    private final Face face;
    private final Runnable resized;
    private final SideFlow.Skin skin;
    private final List<BlockCell> cells = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Double> chosenWidths = new HashMap<>();
    private List<GridColumn> drawn = List.of();
    private double scale;

    /** @param resized runs when a column has another width */
    Side(Face face, String styleClass, Runnable resized) {
        this.face = face;
        this.resized = resized;
        getStyleClass().addAll("grid-side", styleClass);
        setFocusTraversable(false);
        setPlaceholder(new Region());
        setRowFactory(table -> {
            Line line = new Line();
            lines.add(line);
            return line;
        });
        skin = new SideFlow.Skin(this);
        setSkin(skin);
    }

    SideFlow flow() {
        return skin.flow();
    }

    /** @param first number of the first of these columns in the grid */
    void show(List<GridColumn> columns, int first, int rows) {
        if (!columns.equals(drawn) || face.scale() != scale) {
            scale = face.scale();
            columns(columns, first);
        }
        setFixedCellSize(face.rowHeight());
        if (getItems().size() != rows) {
            int have = getItems().size();
            if (rows < have) {
                getItems().remove(rows, have);
            } else {
                getItems().addAll(IntStream.range(have, rows).boxed().toList());
            }
        }
        draw();
    }

    private void columns(List<GridColumn> columns, int first) {
        boolean same = ids(drawn).equals(ids(columns));
        drawn = columns;
        if (same) {
            for (int i = 0; i < columns.size(); i++) {
                dress(getColumns().get(i), columns.get(i));
            }
            return;
        }
        cells.clear();
        List<TableColumn<Integer, ?>> made = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            made.add(column(columns.get(i), first + i));
        }
        getColumns().setAll(made);
    }

    private static List<String> ids(List<GridColumn> columns) {
        return columns.stream().map(GridColumn::id).toList();
    }

    private TableColumn<Integer, Integer> column(GridColumn column, int at) {
        TableColumn<Integer, Integer> made = new TableColumn<>();
        made.getStyleClass().add(styleClass(column.sort()));
        made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        made.setSortable(false);
        made.setReorderable(false);
        made.setMinWidth(24);
        made.setUserData(at);
        made.setCellFactory(c -> {
            BlockCell cell = new BlockCell(face, at);
            cells.add(cell);
            return cell;
        });
        dress(made, column);
        made.widthProperty().addListener((p, old, now) -> {
            boolean byHand = Math.abs(now.doubleValue() - made.getPrefWidth()) >= 1;
            if (byHand) {
                chosenWidths.put(column.id(), now.doubleValue());
            }
            resized.run();
        });
        return made;
    }

    private void dress(TableColumn<Integer, ?> made, GridColumn column) {
        made.setText(column.title());
        made.setPrefWidth(chosenWidths.getOrDefault(column.id(), column.width() * scale));
    }

    private static String styleClass(GridColumn.Sort sort) {
        return switch (sort) {
            case ROW_HEAD -> "row-head";
            case TEXT -> "text-column";
            case NAME -> "name-column";
            case NUMBER -> "number-column";
            case DRAWN -> "drawn-column";
        };
    }

    /** Draws what is on the screen anew. */
    void draw() {
        lines.forEach(Line::draw);
        cells.forEach(BlockCell::draw);
    }

    /** Draws anew only what is selected and what no longer is. */
    void mark() {
        cells.forEach(BlockCell::mark);
    }

    /** The cell on the screen, null where it is scrolled away. */
    @Nullable BlockCell cell(int row, int column) {
        for (BlockCell cell : cells) {
            if (cell.isAt(row, column) && cell.getParent() != null && cell.isVisible()) {
                return cell;
            }
        }
        return null;
    }

    double width() {
        return getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private final class Line extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            draw();
        }

        void draw() {
            Integer row = getItem();
            boolean heading = !isEmpty() && row != null && face.isHeading(row);
            if (heading != getStyleClass().contains(HEADING)) {
                if (heading) {
                    getStyleClass().add(HEADING);
                } else {
                    getStyleClass().remove(HEADING);
                }
            }
        }
    }
}
