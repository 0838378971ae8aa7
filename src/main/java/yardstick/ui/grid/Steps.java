package yardstick.ui.grid;

/** Where keys take the selection. Headings are stepped over. */
final class Steps {
    private final Face face;
    private final Selection selection;

    Steps(Face face) {
        this.face = face;
        this.selection = face.selection();
    }

    private GridContent content() {
        return face.content();
    }

    private int lastRow() {
        return content().rows().size() - 1;
    }

    private int lastColumn() {
        return content().columns().size() - 1;
    }

    /** The row itself, or the nearest that is no heading: first in the direction, then the other way. */
    int line(int row, int direction) {
        int at = Math.clamp(row, 0, Math.max(0, lastRow()));
        for (int way : new int[] {direction < 0 ? -1 : 1, direction < 0 ? 1 : -1}) {
            for (int each = at; each >= 0 && each <= lastRow(); each += way) {
                if (!content().row(each).isHeading()) {
                    return each;
                }
            }
        }
        return at;
    }

    /** From the active cell by so many lines and columns, or with Shift the corner of the block. */
    void by(int rows, int columns, boolean extend) {
        int row = extend ? selection.cornerRow() : selection.row();
        int column = extend ? selection.cornerColumn() : selection.column();
        int next = rows == 0 ? row : line(row + rows, rows);
        boolean stuck = rows != 0 && Integer.signum(next - row) != Integer.signum(rows);
        to(stuck ? row : next, column + columns, extend);
    }

    /** Behind Enter and Tab: in a block round and round, else on by one cell. */
    void on(int rows, int columns) {
        if (selection.isOne()) {
            by(rows, columns, false);
            return;
        }
        int wide = selection.right() - selection.left() + 1;
        int high = selection.bottom() - selection.top() + 1;
        int row = selection.row() - selection.top();
        int column = selection.column() - selection.left();
        do {
            int at = rows != 0 ? column * high + row + rows : row * wide + column + columns;
            int inside = Math.floorMod(at, wide * high);
            row = rows != 0 ? inside % high : inside / wide;
            column = rows != 0 ? inside / high : inside % wide;
        } while (content().row(selection.top() + row).isHeading());
        selection.activate(selection.top() + row, selection.left() + column);
    }

    void to(int row, int column, boolean extend) {
        int toRow = Math.clamp(row, 0, Math.max(0, lastRow()));
        int toColumn = Math.clamp(column, 0, Math.max(0, lastColumn()));
        if (extend) {
            selection.extend(toRow, toColumn);
        } else {
            selection.go(toRow, toColumn);
        }
    }

    /** As Ctrl with an arrow: to the end of what is filled, or to where something stands again. */
    void jump(int rows, int columns, boolean extend) {
        int row = extend ? selection.cornerRow() : selection.row();
        int column = extend ? selection.cornerColumn() : selection.column();
        boolean filled = isFilled(row, column) && isFilled(next(row, rows), column + columns);
        while (face.has(next(row, rows), column + columns)) {
            int nextRow = next(row, rows);
            boolean stays = nextRow == row && columns == 0;
            if (stays || filled && !isFilled(nextRow, column + columns)) {
                break;
            }
            row = nextRow;
            column += columns;
            if (!filled && isFilled(row, column)) {
                break;
            }
        }
        to(row, column, extend);
    }

    private int next(int row, int rows) {
        if (rows == 0) {
            return row;
        }
        int next = line(row + rows, rows);
        return Integer.signum(next - row) == Integer.signum(rows) ? next : row;
    }

    private boolean isFilled(int row, int column) {
        return face.has(row, column) && !face.shown(row, column).text().isEmpty();
    }

    /** The first column that moves. */
    void home(boolean wholeTable, boolean extend) {
        to(wholeTable ? line(0, 1) : row(extend), wholeTable ? 0 : content().frozen(), extend);
    }

    void end(boolean wholeTable, boolean extend) {
        to(wholeTable ? line(lastRow(), -1) : row(extend), lastColumn(), extend);
    }

    private int row(boolean extend) {
        return extend ? selection.cornerRow() : selection.row();
    }

    void all() {
        selection.block(line(0, 1), 0, lastRow(), lastColumn());
    }

    /** Whole rows. */
    void rows(int from, int to) {
        selection.block(from, 0, to, lastColumn());
    }

    /** Whole columns. */
    void columns(int from, int to) {
        selection.block(line(0, 1), from, lastRow(), to);
    }

    /** Keeps rows and columns selected as far as they are still there. */
    void follow(GridContent before) {
        GridContent now = content();
        if (before.isEmpty() || now.isEmpty()) {
            int name = 0;
            while (name < lastColumn() && now.columns().get(name).sort() != GridColumn.Sort.NAME) {
                name++;
            }
            selection.go(line(0, 1), Math.max(0, name));
            return;
        }
        int row = row(before, selection.row());
        int column = column(before, selection.column());
        selection.block(
                row(before, selection.anchorRow()),
                column(before, selection.anchorColumn()),
                row(before, selection.cornerRow()),
                column(before, selection.cornerColumn()));
        if (selection.holds(row, column)) {
            selection.activate(row, column);
        }
    }

    /** A row that is gone gives its place to the one after it. */
    private int row(GridContent before, int row) {
        int now = row < before.rows().size() ? content().row(before.row(row).id()) : -1;
        return now >= 0 ? now : line(row, 1);
    }

    private int column(GridContent before, int column) {
        int now = column < before.columns().size()
                ? content().column(before.columns().get(column).id())
                : -1;
        return now >= 0 ? now : Math.min(column, lastColumn());
    }
}
