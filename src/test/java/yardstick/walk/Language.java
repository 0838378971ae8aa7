package yardstick.walk;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells words of the other language from data.
 *
 * @param data texts that are shown as they are, whatever the language of the window
 */
public record Language(boolean chinese, Set<String> data) {
    private static final Pattern CJK = Pattern.compile("[\\u2e80-\\u9fff\\uff01-\\uff60]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Names that are the same in both languages: files, keys, formats, rates. */
    private static final Pattern NAMES = Pattern.compile(
            "[^\\s，。、：；]*\\.[A-Za-z]{2,5}\\b|\\.\\.\\.|Ctrl\\S*|Alt\\S*|Enter|Esc|Delete|PCT|GDP|xlsx?|csv|json|Excel|WPS|PDF|PNG|SVG"
                    + "|Word|Y-[0-9A-F]{4}");

    /** Every text inside some records. */
    static Set<String> textsOf(Collection<?> records) {
        Set<String> texts = new TreeSet<>();
        records.forEach(each -> collect(each, texts));
        return texts;
    }

    boolean isForeign(String text) {
        String rest = NAMES.matcher(withoutData(text)).replaceAll(" ");
        return chinese ? WORD.matcher(rest).find() && !CJK.matcher(rest).find() : CJK.matcher(rest).find();
    }

    private String withoutData(String text) {
        String rest = text;
        if (rest.endsWith("…") && data.stream().anyMatch(d -> d.startsWith(text.substring(0, text.length() - 1)))) {
            return "";
        }
        List<String> longestFirst =
                data.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        for (String each : longestFirst) {
            rest = rest.replace(each, " ");
        }
        return rest;
    }

    private static void collect(Object value, Set<String> texts) {
        switch (value) {
            case null -> {}
            case String text when !text.isBlank() -> texts.add(text);
            case Collection<?> many -> many.forEach(each -> collect(each, texts));
            case Record each -> {
                for (RecordComponent part : each.getClass().getRecordComponents()) {
                    collect(read(part, each), texts);
                }
            }
            default -> {}
        }
    }

    private static Object read(RecordComponent part, Record from) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
