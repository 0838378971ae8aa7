package yardstick.importing.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evens out the ways of writing a date before its shape is looked at: 二〇二五年, 九月, 2025年（1—9月）, June. */
final class PeriodText {
    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][一二三四五六七八九〇零○0o]{3}(?=年)");
    private static final Pattern CHINESE_MONTH =
            Pattern.compile("(?<![一二三四五六七八九十\\d])(十[一二]?|[一二三四五六七八九])(?=(?:月|(?:-|—|–|~|至|到)(?:十[一二]?|[一二三四五六七八九])月))");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】〔〕“”\"「」《》]");
    /** Stands before a number that counts something and is no year. */
    static final String COUNTED = "\uFFFC";

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.," + COUNTED + "])((?:19|20)\\d{2})(?!\\d)");
    private static final String FIGURES = "〇一二三四五六七八九";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(
            "(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                    + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?(?![a-z])");

    private PeriodText() {}

    static String even(String plain) {
        String years = CHINESE_YEAR.matcher(plain).replaceAll(m -> figures(m.group()));
        String months = CHINESE_MONTH.matcher(years).replaceAll(m -> Integer.toString(month(m.group(1))));
        String english = ENGLISH_MONTH.matcher(months).replaceAll(m -> "<" + (MONTHS.indexOf(m.group(1)) + 1) + ">");
        return BRACKETS.matcher(english).replaceAll(m -> isBetweenFigures(english, m.start()) ? "|" : "");
    }

    /** The years that stand in a text. */
    static List<Integer> years(String even) {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(even);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years;
    }

    private static boolean isBetweenFigures(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String figures(String chinese) {
        StringBuilder figures = new StringBuilder();
        chinese.chars().forEach(c -> figures.append(Math.max(0, FIGURES.indexOf(c))));
        return figures.toString();
    }

    private static int month(String chinese) {
        boolean ten = chinese.startsWith("十");
        String one = ten ? chinese.substring(1) : chinese;
        return (ten ? 10 : 0) + (one.isEmpty() ? 0 : FIGURES.indexOf(one));
    }
}
