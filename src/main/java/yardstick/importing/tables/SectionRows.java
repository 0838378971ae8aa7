package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;

/** 一 and 创造类, or A and Creation, in the columns of number and name, above rows numbered 1, 2, 3: a heading. */
final class SectionRows {
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]+[、.]?|\\([一二三四五六七八九十]+\\)|[a-z]|[ivx]{1,4}");
    private static final Pattern ROW = Pattern.compile("\\d{1,3}[、.]?");

    private final Head head;

    SectionRows(Head head) {
        this.head = head;
    }

    /** @param cells of the row */
    Optional<String> heading(int row, List<Cell> cells) {
        Optional<Integer> numbers = head.column(ColumnKind.NUMBER);
        if (numbers.isEmpty() || cells.size() != 2 || head.area().columnOf(cells.getLast()) != head.nameColumn()) {
            return Optional.empty();
        }
        boolean section = SECTION.matcher(number(row, numbers.get())).matches();
        int[] below = head.area().usedBelow(row, 1);
        return section && below.length > 0 && ROW.matcher(number(below[0], numbers.get())).matches()
                ? Optional.of(cells.getLast().text())
                : Optional.empty();
    }

    private String number(int row, int column) {
        return Plain.of(head.area().seen(row, column).text());
    }
}
