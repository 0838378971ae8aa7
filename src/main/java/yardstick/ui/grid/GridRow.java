package yardstick.ui.grid;

import java.util.function.Function;

/**
 * One row of the table.
 *
 * @param id the same as long as it is the same row
 * @param cells by the id of the column, never null
 */
public record GridRow(String id, Kind kind, Function<String, GridCell> cells) {

    /** What a row is for. */
    public enum Kind {
        LINE,
        /** Names the rows below it; nothing can be typed or selected in it. */
        HEADING,
        /** The last one, in which a new row is begun. */
        NEW
    }

    public GridCell cell(String column) {
        return cells.apply(column);
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
