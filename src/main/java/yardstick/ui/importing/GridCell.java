package yardstick.ui.importing;

import java.util.Locale;

/**
 * One cell of the preview.
 *
 * @param text empty inside a merged region, except at its upper left
 * @param part what was recognised in it
 */
record GridCell(String text, Part part) {

    /** What a cell is to the importer. */
    enum Part {
        NOTHING,
        TITLE,
        HEADER,
        CATEGORY,
        NAME,
        UNIT,
        BASELINE,
        TARGET,
        ACTUAL,
        /** A number a person took otherwise than it was read. */
        FIXED,
        NOTE;

        /** {@code part-baseline} */
        String styleClass() {
            return "part-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
