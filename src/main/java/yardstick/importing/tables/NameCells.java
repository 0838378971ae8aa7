package yardstick.importing.tables;

import java.util.stream.Stream;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;

/** Finds the cell that names the indicator of a row; side by side it may stand one line lower or higher. */
final class NameCells {
    private final Head head;
    private final HeadWords words;
    private final RowTexts texts;

    NameCells(Head head, HeadWords words, RowTexts texts) {
        this.head = head;
        this.words = words;
        this.texts = texts;
    }

    /** Side by side, 其中：发明专利（件） may stand below its 专利授权量 where the others have but a unit. */
    Cell of(int row) {
        return below(row)
                .filter(cell -> mayBeName(cell.text()))
                .findFirst()
                .orElseGet(() -> besideParts(row));
    }

    /** 授权量 over a blank and #发明: side by side the whole stands one line above its parts. */
    private Cell besideParts(int row) {
        Cell cell = head.area().seen(row, head.nameColumn());
        int above = head.nameColumn() - 1;
        boolean whole = cell.isBlank() && head.area().isTurned() && above >= head.left();
        Cell group = whole ? head.area().seen(row, above) : cell;
        return head.area().rowOf(group) == row ? group : cell;
    }

    private boolean mayBeName(String text) {
        HeadWord word = words.of(text);
        return texts.name(text).length() > 1
                && texts.unitAlone(text).filter(u -> texts.name(text).equals(Plain.name(text))).isEmpty()
                && word.kind() == null
                && !word.tellsNothingElse();
    }

    /** Cells of the head below the names, from the lowest one upwards, that are not understood otherwise. */
    Stream<Cell> below(int row) {
        if (!head.area().isTurned() || head.nameColumn() < 0) {
            return Stream.empty();
        }
        int first = head.values().getFirst().index();
        return head.columns().reversed().stream()
                .filter(c -> c instanceof Column.Other && c.index() > head.nameColumn() && c.index() < first)
                .map(c -> head.area().seen(row, c.index()))
                .filter(cell -> !cell.isBlank());
    }
}
