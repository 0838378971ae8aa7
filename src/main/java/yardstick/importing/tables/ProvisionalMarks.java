package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Period;
import yardstick.sheet.Cell;

/** What a line below the table calls provisional: marks such as *, or a year. *为初步数, 2025年数据为初步数. */
final class ProvisionalMarks {
    private static final Pattern MARK = Pattern.compile("[*＊※†‡\\u2460-\\u2473]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]|\\.(?=\\s|$)");

    private static final Pattern OF_YEAR = Pattern.compile(
            "(?:^|[:：.．、\\s])(?:其中)?((?:19|20)\\d{2})年?度?(?:数据?|数值|figures|data|values|numbers)?"
                    + "(?:为|是|均为|are|is)\\p{L}*$");

    private final Set<Integer> years = new HashSet<>();
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
        Matcher ofYear = OF_YEAR.matcher(Plain.of(sentence));
        if (ofYear.find()) {
            years.add(Integer.valueOf(ofYear.group(1)));
        }
        Matcher matcher = MARK.matcher(sentence);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
    }

    /** Whether it lies in a year that is provisional as a whole. */
    boolean isIn(@Nullable Period period) {
        LocalDate end = period == null ? null : period.end();
        return end != null && years.contains(end.getYear());
    }

    /** Whether one of them stands at the end of a cell or of a column's head. */
    boolean isOn(String text) {
        return marks.stream().anyMatch(text::endsWith);
    }
}
