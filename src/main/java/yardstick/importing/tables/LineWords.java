package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import yardstick.importing.words.Lexicon.LineWord;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.sheet.Cell;

/** Tells the lines around a table, notes and form lines, from its rows. */
final class LineWords {
    private static final int LONGEST_NAME = 40;

    private final WordList<LineWord> lines;
    private final WordList<UnitWord> units;

    LineWords(WordList<LineWord> lines, WordList<UnitWord> units) {
        this.lines = lines;
        this.units = units;
    }

    /** 注：… or 注1. … but not 注册商标. */
    Optional<LineWord> of(String text) {
        String plain = Plain.of(text);
        return lines.startOf(plain)
                .filter(e -> plain.substring(e.word().length()).matches("(?s)(\\d{0,2}[:.、)].*|)"))
                .map(WordList.Entry::meaning);
    }

    /** 注： or 说明 alone, before what it announces. */
    boolean isOpening(String text) {
        return lines.is(LineWord.NOTE, Plain.of(text).replaceFirst(":$", ""));
    }

    /** （续表）, 续表3, 表1（续）. */
    boolean isContinued(String text) {
        String plain = Plain.of(text).replaceAll("[()（）\\d]|^表", "");
        return lines.is(LineWord.CONTINUED, plain);
    }

    /** 二、质押融资 …… 单位：万元: the title of a further table. */
    boolean isTitleWithUnit(List<Cell> row) {
        return row.stream().noneMatch(UnreadRows::isNumber)
                && row.stream().anyMatch(c -> saysUnit(Plain.of(c.text()).replaceFirst("^\\(", "")));
    }

    private boolean saysUnit(String plain) {
        return units.startOf(UnitWord.SAID, plain)
                .filter(word -> plain.startsWith(":", word.length()))
                .isPresent();
    }

    /** Of the text below a table of a document, which goes on with other things. */
    boolean isNote(String text) {
        return of(text).filter(w -> w == LineWord.NOTE).isPresent() || ProvisionalMarks.beginsWithMark(text.strip());
    }

    boolean isForm(String text) {
        return of(text).filter(w -> w == LineWord.FORM).isPresent();
    }

    /** A line that begins like a note or a form line, wherever it begins; or long prose across the table. */
    boolean isBelow(List<Cell> row, Area area, int nameColumn) {
        if (row.isEmpty()) {
            return false;
        }
        Cell first = row.getFirst();
        boolean alone = row.size() == 1;
        boolean prose = alone && first.text().length() > LONGEST_NAME;
        boolean footnote = alone && ProvisionalMarks.beginsWithMark(first.text());
        return prose
                || footnote
                || area.columnOf(first) <= Math.max(nameColumn, area.firstColumn())
                        && of(first.text()).filter(w -> w != LineWord.CONTINUED).isPresent();
    }
}
