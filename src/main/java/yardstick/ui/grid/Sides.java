package yardstick.ui.grid;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The frozen columns and the moving ones beside each other, scrolled down together. */
final class Sides extends Region {
    private final Face face;
    private final Side frozen;
    private final Side moving;

    /** @param scrolled runs after every scrolling */
    Sides(Face face, String name, Runnable scrolled) {
        this.face = face;
        this.frozen = new Side(face, "frozen-side", this::requestLayout);
        this.moving = new Side(face, "moving-side", this::requestLayout);
        frozen.setAccessibleText(name);
        moving.setAccessibleText(name);
        getChildren().addAll(moving, frozen);
        SideFlow left = frozen.flow();
        SideFlow right = moving.flow();
        Bindings.bindBidirectional(left.positionProperty(), right.positionProperty());
        right.across().visibleProperty().addListener((p, old, now) -> requestLayout());
        right.across().heightProperty().addListener((p, old, now) -> requestLayout());
        right.positionProperty().addListener((p, old, now) -> scrolled.run());
        right.across().valueProperty().addListener((p, old, now) -> scrolled.run());
    }

    void show() {
        GridContent now = face.content();
        int first = now.frozen();
        frozen.show(now.columns().subList(0, first), 0, now.rows().size());
        moving.show(now.columns().subList(first, now.columns().size()), first, now.rows().size());
        requestLayout();
    }

    /** Draws all cells on the screen anew. */
    void draw() {
        frozen.draw();
        moving.draw();
    }

    /** Draws anew only which cells are selected. */
    void mark() {
        frozen.mark();
        moving.mark();
    }

    /** Null where it is scrolled away. */
    @Nullable BlockCell cell(int row, int column) {
        return column < face.content().frozen() ? frozen.cell(row, column) : moving.cell(row, column);
    }

    /** Rows of a page. */
    int page() {
        return Math.max(1, (int) (moving.flow().getViewportLength() / face.rowHeight()) - 1);
    }

    /** Scrolls no further than needed to bring the cell into sight. */
    void reveal(int row, int column) {
        SideFlow flow = moving.flow();
        double page = flow.getViewportLength();
        double height = face.rowHeight();
        double whole = face.content().rows().size() * height;
        if (page > height && whole > page) {
            double top = flow.getPosition() * (whole - page);
            double wanted = Math.clamp(top, (row + 1) * height - page, row * height);
            if (Math.abs(wanted - top) > 0.5) {
                flow.setPosition(Math.clamp(wanted / (whole - page), 0, 1));
            }
        }
        revealColumn(column - face.content().frozen());
        frozen.layout();
        moving.layout();
    }

    private void revealColumn(int at) {
        ScrollBar across = moving.flow().across();
        if (at < 0 || at >= moving.getColumns().size() || !across.isVisible()) {
            return;
        }
        double left = moving.getColumns().subList(0, at).stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double right = left + moving.getColumns().get(at).getWidth();
        double room = moving.width() - across.getMax();
        double wanted = right - left > room
                ? left
                : Math.clamp(across.getValue(), Math.max(0, right - room), Math.max(left, right - room));
        across.setValue(Math.clamp(wanted, across.getMin(), across.getMax()));
    }

    @Override
    protected void layoutChildren() {
        double left = face.content().frozen() == 0 ? 0 : frozen.width() + 2;
        ScrollBar across = moving.flow().across();
        double bar = across.isVisible() ? across.getHeight() : 0;
        frozen.resizeRelocate(0, 0, left, Math.max(0, getHeight() - bar));
        moving.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
    }
}
