package yardstick.ui.grid;

/**
 * One cell as it stands there.
 *
 * @param text as shown
 * @param full the same for typing and for other programs: nothing rounded, no separators; empty for an empty cell
 * @param note told on hover, empty for nothing to tell
 */
public record GridCell(String text, String full, String note, Look look) {
    /** Nothing stands there and nothing can be typed. */
    public static final GridCell CLOSED = new GridCell("", "", "", Look.CLOSED);

    /**
     * How it is drawn.
     *
     * @param editable may be typed over
     * @param muted in pale ink
     * @param tentative marked as not final
     * @param noted marked as having a remark
     */
    public record Look(boolean editable, boolean muted, boolean tentative, boolean noted) {
        public static final Look CLOSED = new Look(false, false, false, false);
        public static final Look OPEN = new Look(true, false, false, false);
        public static final Look PALE = new Look(false, true, false, false);
    }

    /** A cell for reading. */
    public static GridCell told(String text, String note) {
        return new GridCell(text, text, note, Look.CLOSED);
    }

    public boolean isEditable() {
        return look.editable();
    }
}
