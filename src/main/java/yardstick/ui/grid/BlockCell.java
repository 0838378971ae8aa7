package yardstick.ui.grid;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Hint;

/** One cell on the screen; which of the content it shows changes while one scrolls. */
final class BlockCell extends TableCell<Integer, Integer> {
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("typable");
    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("drop-goal");
    private static final PseudoClass TWO_LINES = PseudoClass.getPseudoClass("two-lines");
    private static final double EDGE = 8;

    private final Face face;
    private final int column;
    private final ObjectProperty<Insets> edges = new SimpleObjectProperty<>(Insets.EMPTY);

    BlockCell(Face face, int column) {
        this.face = face;
        this.column = column;
        setOnMouseEntered(e -> tell());
        parentProperty().addListener((p, old, now) -> {
            if (now != null) {
                draw();
            }
        });
        if (face.column(column).sort() == GridColumn.Sort.NUMBER) {
            // What is bound no style sheet sets, and an inline style would make the toolkit match all rules anew.
            paddingProperty().bind(edges);
        }
        widthProperty().addListener((p, old, now) -> {
            if (row() >= 0 && face.has(row(), column) && face.column(column).sort() == GridColumn.Sort.NAME) {
                fit(getText());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    int column() {
        return column;
    }

    /** -1 for a cell below the last row. */
    int row() {
        Integer row = getItem();
        return isEmpty() || row == null ? -1 : row;
    }

    boolean isAt(int row, int atColumn) {
        return column == atColumn && row() == row;
    }

    /** The toolkit keeps a cell for every column; those scrolled away are in no row and are drawn when they come. */
    void draw() {
        if (getParent() == null) {
            return;
        }
        int row = row();
        if (row < 0 || !face.has(row, column)) {
            setText("");
            setGraphic(null);
            mark();
            return;
        }
        GridCell shown = face.shown(row, column);
        setText(shown.text());
        GridColumn of = face.column(column);
        Node drawn = of.sort() == GridColumn.Sort.DRAWN ? face.drawn(row, column) : marks(shown.look());
        setGraphic(drawn);
        if (of.sort() == GridColumn.Sort.NUMBER) {
            leave(face.room(shown.text(), of));
        } else if (of.sort() == GridColumn.Sort.NAME) {
            fit(shown.text());
        }
        pseudoClassStateChanged(MUTED, shown.look().muted());
        pseudoClassStateChanged(EDITABLE, shown.isEditable());
        mark();
    }

    /** Room behind a number. */
    private void leave(double room) {
        double edge = EDGE * face.scale();
        Insets now = new Insets(0, edge + room, 0, edge);
        if (!now.equals(edges.get())) {
            edges.set(now);
        }
    }

    /** A name too long for its column stands in two smaller lines. */
    private void fit(String name) {
        setWrapText(true);
        boolean tooLong = face.nameWidth(name) > getWidth() - 2 * EDGE * face.scale() - 4;
        pseudoClassStateChanged(TWO_LINES, tooLong);
    }

    void mark() {
        if (getParent() == null) {
            return;
        }
        int row = row();
        boolean there = row >= 0 && face.has(row, column) && !face.isHeading(row);
        pseudoClassStateChanged(BLOCK, there && face.selection().holds(row, column));
        pseudoClassStateChanged(ACTIVE, there && face.selection().isActive(row, column));
        pseudoClassStateChanged(WRONG, there && !face.reason(row, column).isEmpty());
        pseudoClassStateChanged(DRAFT, there && face.isDraft(row, column));
        pseudoClassStateChanged(GOAL, there && face.isGoal(row));
    }

    /** What is marked is marked by shapes: an empty diamond for what is not final, a corner for a remark. */
    private static @Nullable Node marks(GridCell.Look look) {
        if (!look.tentative() && !look.noted()) {
            return null;
        }
        HBox marks = new HBox(3);
        marks.getStyleClass().add("cell-marks");
        if (look.tentative()) {
            marks.getChildren().add(shape("tentative-mark"));
        }
        if (look.noted()) {
            marks.getChildren().add(shape("note-mark"));
        }
        return marks;
    }

    private static Region shape(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    /** A tooltip is made only for the cell under the pointer. */
    private void tell() {
        int row = row();
        String told = row < 0 || !face.has(row, column) ? "" : face.told(row, column);
        if (told.isEmpty()) {
            setTooltip(null);
            return;
        }
        Hint tooltip = new Hint(told);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        setTooltip(tooltip);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && row() >= 0 && face.has(row(), column)
                ? face.spoken(row(), column)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
