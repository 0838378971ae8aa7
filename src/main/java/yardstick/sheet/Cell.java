package yardstick.sheet;

/**
 * One cell as it was found.
 *
 * @param row from 0
 * @param column from 0
 * @param text as shown on the screen, without blanks at its ends
 * @param formula whether the value is the cached result of a formula
 */
public record Cell(int row, int column, String text, CellValue value, boolean formula) {

    public static Cell blank(int row, int column) {
        return new Cell(row, column, "", new CellValue.Blank(), false);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** {@code F17}. */
    public String address() {
        return address(row, column);
    }

    public static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
