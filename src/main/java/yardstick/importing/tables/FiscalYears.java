package yardstick.importing.tables;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Plain;

/** Years that begin in one year and end in the next, 2009/10; alone such a text may as well be a month. */
final class FiscalYears {
    /** 1998-99 and 2021-22 are no months. */
    private static final Pattern CERTAIN =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-/](?:1[3-9]|[2-9]\\d|00)(?!\\d)");

    private static final Pattern MONTH_OR_FISCAL =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})[-/](?<behind>\\d{2})(?![\\d-])");

    private static final int FEWEST = 2;
    private static final int CENTURY = 100;

    private FiscalYears() {}

    /** Whether texts beside one another tell such years: one can be nothing else, or all are a year and its next. */
    static boolean in(Collection<String> texts) {
        Set<String> pairs = new HashSet<>();
        boolean months = false;
        for (String text : texts) {
            String plain = Plain.of(text);
            if (CERTAIN.matcher(plain).find()) {
                return true;
            }
            Matcher matcher = MONTH_OR_FISCAL.matcher(plain);
            if (matcher.find()) {
                int next = (Integer.parseInt(matcher.group("year")) + 1) % CENTURY;
                boolean pair = Integer.parseInt(matcher.group("behind")) == next;
                months |= !pair;
                pairs.add(matcher.group());
            }
        }
        return !months && pairs.size() >= FEWEST;
    }

    static boolean mayBeOne(String text) {
        return MONTH_OR_FISCAL.matcher(Plain.of(text)).find();
    }
}
