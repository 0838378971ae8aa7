package yardstick.importing.cells;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Plain;
import yardstick.model.Period;

/** Finds the one period that a header, title or name speaks of. */
public final class PeriodReader {
    private static final String YEAR = "(?<!\\d)((?:19|20)\\d{2})(?!\\d)年?";
    private static final String DASH = "(?:-|—|–|~|～|至|到|―|─)+";
    private static final String FIVE_YEARS = "〇一二三四五";

    private record Shape(Pattern pattern, Function<MatchResult, Period> period) {}

    private static Shape shape(String pattern, Function<MatchResult, Period> period) {
        return new Shape(Pattern.compile(pattern), period);
    }

    /** The longer shapes first: a year alone is part of most of them. */
    private static final List<Shape> SHAPES = List.of(
            shape(YEAR + "(\\d{1,2})月" + DASH + YEAR + "(\\d{1,2})月", m -> new Period.Months(
                    YearMonth.of(number(m, 1), number(m, 2)), YearMonth.of(number(m, 3), number(m, 4)))),
            shape(YEAR + DASH + YEAR, m -> new Period.Years(number(m, 1), number(m, 2))),
            shape(YEAR + "\\(?(上|下)半年\\)?", m -> new Period.Half(number(m, 1), m.group(2).equals("上") ? 1 : 2)),
            shape(YEAR + "-?h([12])", m -> new Period.Half(number(m, 1), number(m, 2))),
            shape(YEAR + "前三季度", m -> Period.Months.yearToDate(YearMonth.of(number(m, 1), 9))),
            shape(YEAR + "第?([一二三四1-4])季度?", m -> new Period.Quarter(number(m, 1), quarter(m.group(2)))),
            shape(YEAR + "-?q([1-4])", m -> new Period.Quarter(number(m, 1), number(m, 2))),
            shape(YEAR + "(\\d{1,2})" + DASH + "(\\d{1,2})月", m -> new Period.Months(
                    YearMonth.of(number(m, 1), number(m, 2)), YearMonth.of(number(m, 1), number(m, 3)))),
            shape(YEAR + "(\\d{1,2})月", m -> new Period.Month(YearMonth.of(number(m, 1), number(m, 2)))),
            shape("(?<!\\d)(20\\d{2})[-/.](\\d{1,2})(?![\\d-/.])", m -> new Period.Month(
                    YearMonth.of(number(m, 1), number(m, 2)))),
            shape(YEAR + "(?:以来|起)", m -> new Period.Since(number(m, 1))),
            shape(YEAR + "(?:底|末|度)?", m -> new Period.Year(number(m, 1))),
            shape("[“\"]?十([一二三四五])五[”\"]?(?:规划|时期|期间|末)?", m -> fiveYears(m.group(1))));

    /** @param plain in the form of {@link Plain#of}; empty as well where two different periods stand in it */
    public Optional<PeriodHit> read(String plain) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(plain);
            if (matcher.find()) {
                return hit(shape, matcher, plain);
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodHit> hit(Shape shape, Matcher matcher, String plain) {
        try {
            Period period = shape.period().apply(matcher.toMatchResult());
            String rest = plain.substring(0, matcher.start()) + plain.substring(matcher.end());
            boolean another = Pattern.compile(YEAR).matcher(rest).find();
            return another ? Optional.empty() : Optional.of(new PeriodHit(period, rest));
        } catch (RuntimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** 十四五 is 2021—2025. */
    private static Period fiveYears(String digit) {
        int first = 2001 + FIVE_YEARS.indexOf(digit) * 5;
        return new Period.Years(first, first + 4);
    }

    private static int quarter(String digit) {
        int chinese = "一二三四".indexOf(digit);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(digit);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
