package yardstick.importing.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.sheet.Cell;

/** Marks such as * that a line below the table explains: *为初步数. */
final class ProvisionalMarks {
    private static final Pattern MARK = Pattern.compile("[*＊※†‡\\u2460-\\u2473]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");

    private final Set<String> marks = new HashSet<>();

    ProvisionalMarks(List<Cell> below, WordList<CellWord> words) {
        for (Cell cell : below) {
            SENTENCE_END
                    .splitAsStream(cell.text())
                    .filter(sentence -> words.has(CellWord.PROVISIONAL, Plain.of(sentence)))
                    .forEach(this::collect);
        }
    }

    static boolean beginsWithMark(String text) {
        return MARK.matcher(text).lookingAt();
    }

    private void collect(String sentence) {
        Matcher matcher = MARK.matcher(sentence);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
    }

    /** Whether one of them stands at the end of a cell or of a column's head. */
    boolean isOn(String text) {
        return marks.stream().anyMatch(text::endsWith);
    }
}
