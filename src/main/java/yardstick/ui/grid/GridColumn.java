package yardstick.ui.grid;

/**
 * One column of the table.
 *
 * @param id the same as long as it holds the same
 * @param title one or two lines
 * @param width in screen points, until a person chooses another
 * @param frozen stays at the left; frozen columns come before the others
 * @param decimals most digits behind the point in it, so that the points stand below each other
 */
public record GridColumn(String id, String title, double width, boolean frozen, Sort sort, int decimals) {

    /** What stands in a column. */
    public enum Sort {
        /** Pressed, it selects its row; dragged, it moves it. */
        ROW_HEAD,
        TEXT,
        NAME,
        NUMBER,
        /** Drawn by {@link GridActs#draw()}. */
        DRAWN
    }
}
