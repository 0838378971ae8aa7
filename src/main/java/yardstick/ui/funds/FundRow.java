package yardstick.ui.funds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a money table as it is shown.
 *
 * @param line index in the fund, -1 for what is no line of it
 * @param note below its name
 * @param cells one a column of the fund
 * @param rate spent as part of planned over all columns, or a dash
 * @param reason why there is a dash or what the rate counts; empty for nothing to say
 */
record FundRow(Kind kind, int line, String name, String note, List<Cell> cells, String rate, String reason) {

    /** What a line is. */
    enum Kind {
        CATEGORY,
        LINE,
        SUM,
        PRINTED
    }

    /**
     * Money of one column.
     *
     * @param planned empty where the paper is
     * @param printed text as printed, or what the check says
     * @param rows how many lines it stands for, 0 where an amount above stands for this line too
     * @param spent a dash where it is not known
     */
    record Cell(String column, String planned, String printed, int rows, @Nullable String spent) {
        /** The paper has nothing here. */
        static Cell empty(String column) {
            return new Cell(column, "", "", 1, null);
        }

        static Cell covered(String column) {
            return new Cell(column, "", "", 0, null);
        }
    }

    FundRow {
        cells = List.copyOf(cells);
    }
}
