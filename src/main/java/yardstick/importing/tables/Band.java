package yardstick.importing.tables;

import java.util.List;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;

/** The rows of a head and the columns it covers, both ends included. */
record Band(int top, int bottom, int left, int right) {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int FEWEST = 3;

    Band withBottom(int other) {
        return new Band(top, other, left, right);
    }

    /** Forms number their columns under the head: 甲 乙 1 2 3. */
    boolean isNumbering(Area area, int row) {
        List<Cell> cells = area.row(row).stream()
                .filter(c -> area.columnOf(c) >= left && area.columnOf(c) <= right)
                .toList();
        int expected = 1;
        int numbers = 0;
        for (Cell cell : cells) {
            String plain = Plain.of(cell.text()).replaceAll("[()（）]", "");
            if (plain.equals(Integer.toString(expected))) {
                expected++;
                numbers++;
            } else if (plain.length() != 1 || !STEMS.contains(plain) && !plain.matches("[a-z]")) {
                return false;
            }
        }
        return cells.size() >= FEWEST && numbers > 0;
    }
}
