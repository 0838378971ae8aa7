package yardstick.ui.indicators;

import yardstick.text.Numbers;

/**
 * A value as it stands in a cell.
 *
 * @param text {@link Numbers#MISSING} where there is none
 * @param note told on hover: why there is none, or what the short text leaves out; empty for nothing to tell
 */
record Shown(String text, String note) {
    static final Shown BLANK = new Shown("", "");

    static Shown of(String text) {
        return new Shown(text, "");
    }

    /** @param most letters that stand in the cell; the note must hold the whole text */
    static Shown shortened(String text, int most, String note) {
        return new Shown(text.length() <= most ? text : text.substring(0, most) + "…", note);
    }

    static Shown missing(String reason) {
        return new Shown(Numbers.MISSING, reason);
    }

    /** Text and note together, the text once. */
    String told() {
        return text.endsWith("…") ? note : (text + "  " + note).strip();
    }

    boolean isMissing() {
        return text.equals(Numbers.MISSING);
    }
}
