package yardstick.importing.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Period;

/**
 * One way of printing a period.
 *
 * @param pattern over the form of {@link PeriodText#even}
 * @param period of a match, null where it is none after all
 */
record PeriodShape(Pattern pattern, Function<MatchResult, @Nullable Period> period) {
    private static final String DASH = "(?:-|—|–|~|至|到|―|─)+";
    private static final String START = "(?<![\\d.," + PeriodText.COUNTED + "])";
    private static final String BARE = "((?:19|20)\\d{2})(?!\\d)";

    private static final String YEAR = START + BARE + "年?";
    private static final String PRINTED = START + "((?:19|20)\\d{2})年";
    private static final String DAY = "(\\d{1,2})[日号]?(?!\\d)";
    private static final String FIVE_YEARS = "〇一二三四五六";

    private static PeriodShape shape(String pattern, Function<MatchResult, @Nullable Period> period) {
        return new PeriodShape(Pattern.compile(pattern), period);
    }

    /** Parts of a year behind its number, the longer shapes first. */
    private static final List<PeriodShape> PARTS = List.of(
            part("1月1日" + DASH + "(\\d{1,2})月(\\d{1,2})日", (y, m) -> upTo(YearMonth.of(y, number(m, 2)), number(m, 3))),
            part("(?:全年|1" + DASH + "4季度|年度|全年累计|年累计)", (y, m) -> new Period.Year(y)),
            part("(?:前三|前3|1" + DASH + "3|一" + DASH + "三)个?季度", (y, m) -> yearToDate(y, 9)),
            part("(?:前两|前二|前2|1" + DASH + "2|一" + DASH + "二)个?季度", (y, m) -> yearToDate(y, 6)),
            part("(上|下)半年|第([12])半年|-?h([12])(?!\\d)", (y, m) -> half(y, m)),
            part("(\\d{1,2})月?份?" + DASH + "(\\d{1,2})月份?(?:累计)?", (y, m) -> new Period.Months(
                    YearMonth.of(y, number(m, 2)), YearMonth.of(y, number(m, 3)))),
            part("<(\\d+)>" + DASH + "<(\\d+)>", (y, m) -> new Period.Months(
                    YearMonth.of(y, number(m, 2)), YearMonth.of(y, number(m, 3)))),
            part("第?([一二三四1-4])季度?(?!\\d)", (y, m) -> new Period.Quarter(y, figure(m.group(2)))),
            part("-?q([1-4])(?!\\d)", (y, m) -> new Period.Quarter(y, number(m, 2))),
            part("截[至止]到?(\\d{1,2})月份?(?:末|底)", (y, m) -> yearToDate(y, number(m, 2))),
            part("(\\d{1,2})月份?(?:末|底)?累计", (y, m) -> yearToDate(y, number(m, 2))),
            part("(\\d{1,2})月" + DAY, (y, m) -> endingOn(LocalDate.of(y, number(m, 2), number(m, 3))).orElse(null)),
            part("(\\d{1,2})月份?(?:末|底)?", (y, m) -> new Period.Month(YearMonth.of(y, number(m, 2)))));

    /** The longer shapes first: a year alone is part of most of them. */
    static final List<PeriodShape> ALL = all();

    private interface OfYear {
        @Nullable Period of(int year, MatchResult m);
    }

    private static PeriodShape part(String pattern, OfYear period) {
        return shape("YEAR(?:" + pattern + ")", m -> period.of(number(m, 1), m));
    }

    private static PeriodShape withYear(PeriodShape part) {
        return new PeriodShape(Pattern.compile(YEAR + part.pattern.pattern().substring(4)), part.period);
    }

    private static List<PeriodShape> all() {
        List<PeriodShape> spans = List.of(
                shape(PRINTED + "(\\d{1,2})月" + DASH + PRINTED + "(\\d{1,2})月", m -> new Period.Months(
                        YearMonth.of(number(m, 1), number(m, 2)), YearMonth.of(number(m, 3), number(m, 4)))),
                shape(YEAR + "(?:度|底|末)?" + DASH + YEAR, m -> new Period.Years(number(m, 1), number(m, 2))),
                shape(START + "(20)(\\d{2})" + DASH + "(\\d{2})年", m -> new Period.Years(
                        2000 + number(m, 2), 2000 + number(m, 3))),
                shape("<(\\d+)>" + DASH + "<(\\d+)>,?" + BARE, m -> new Period.Months(
                        YearMonth.of(number(m, 3), number(m, 1)), YearMonth.of(number(m, 3), number(m, 2)))));
        return Stream.of(spans.stream(), PARTS.stream().map(PeriodShape::withYear), others().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static List<PeriodShape> others() {
        return List.of(
                shape(START + BARE.replace("(?!", "(?=[-/.])(?!") + "([-/.])(\\d{1,2})\\2" + DAY, m -> endingOn(
                        LocalDate.of(number(m, 1), number(m, 3), number(m, 4))).orElse(null)),
                shape("(?<!\\d)(12/31|31/12|31\\.12\\.)/?" + BARE, m -> new Period.Year(number(m, 2))),
                shape(START + "19\\d{2}[-/]\\d{2}(?![\\d/.-])", m -> null),
                shape(START + "(20\\d{2})[-/.](\\d{1,2})(?![\\d/.-])", m -> month(number(m, 1), number(m, 2))),
                shape("^(20\\d{2})(0[1-9]|1[0-2])$", m -> month(number(m, 1), number(m, 2))),
                shape("<(\\d+)>[-,/]?" + BARE, m -> month(number(m, 2), number(m, 1))),
                shape(START + BARE + "[-/]?<(\\d+)>", m -> month(number(m, 1), number(m, 2))),
                shape("<(\\d+)>[-/'’](\\d{2})(?!\\d)", m -> month(2000 + number(m, 2), number(m, 1))),
                shape("(?<![a-z])q([1-4])[-/,]?" + BARE, m -> new Period.Quarter(number(m, 2), number(m, 1))),
                shape("(?<!\\d)([1-4])q(?:20)?(\\d{2})(?!\\d)", m -> new Period.Quarter(
                        2000 + number(m, 2), number(m, 1))),
                shape("(?<![a-z])h([12])[-/,]?" + BARE, m -> new Period.Half(number(m, 2), number(m, 1))),
                shape(YEAR + "(?:以来|起|以后)", m -> new Period.Since(number(m, 1))),
                shape(YEAR + "(?:之|以)?前", m -> null),
                shape(YEAR + "(?:年底|底|末|度|e(?![a-z]))?", m -> new Period.Year(number(m, 1))),
                shape("^(?:fy|['’‘])(\\d{2})$", m -> new Period.Year(2000 + number(m, 1))),
                shape("^(1[5-9]|[2-4]\\d)年(\\d{1,2})月?份?" + DASH + "(\\d{1,2})月份?(?:累计)?", m -> new Period.Months(
                        YearMonth.of(2000 + number(m, 1), number(m, 2)),
                        YearMonth.of(2000 + number(m, 1), number(m, 3)))),
                shape("^(1[5-9]|[2-4]\\d)年?q([1-4])(?!\\d)", m -> new Period.Quarter(
                        2000 + number(m, 1), number(m, 2))),
                shape("^(1[5-9]|[2-4]\\d)年(?:度|末|底)?(?:实际|目标|计划|完成|预期|规划|值|数|情况)*$", m -> new Period.Year(
                        2000 + number(m, 1))),
                shape("(?<![一二三四五六七八九])十([一二三四五六])五(?:规划|时期|期间|期)?(末|底)?", m -> fiveYears(m.group(1), m.group(2))),
                shape("第([一二三四五六七八九]|[1-9])年度?|^year-?([1-9])$", m -> new Period.Relative(
                        m.group(1) == null ? number(m, 2) : figure(m.group(1)))));
    }

    Optional<PeriodHit> in(String even) {
        Matcher matcher = pattern.matcher(even);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = even.substring(0, matcher.start()) + even.substring(matcher.end());
        return of(matcher).map(p -> new PeriodHit(p, rest));
    }

    private Optional<Period> of(Matcher matcher) {
        try {
            return Optional.ofNullable(period.apply(matcher.toMatchResult()));
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    /** A text that is nothing but a part of a year. */
    static Optional<Period> part(String even, int year) {
        for (PeriodShape shape : PARTS) {
            Matcher matcher = Pattern.compile("(\\d{4})" + shape.pattern.pattern().substring(4)).matcher(year + even);
            if (matcher.matches()) {
                return shape.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether a part of a year stands in a text. */
    static boolean partIn(String even) {
        return PART.matcher(even).find();
    }

    private static final Pattern PART =
            Pattern.compile("[上下]半年|[一二三四1-4]季度|(?<!\\d)(?:1[0-2]|[1-9])月|(?<![a-z])[qh][1-4](?![a-z\\d])");

    /** The year or month that ends on a day; no other day is a period. */
    static Optional<Period> endingOn(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!day.equals(month.atEndOfMonth())) {
            return Optional.empty();
        }
        return Optional.of(month.getMonthValue() == 12 ? new Period.Year(day.getYear()) : new Period.Month(month));
    }

    private static @Nullable Period upTo(YearMonth month, int day) {
        return day == month.lengthOfMonth() ? Period.Months.yearToDate(month) : null;
    }

    private static Period yearToDate(int year, int month) {
        return Period.Months.yearToDate(YearMonth.of(year, month));
    }

    private static Period month(int year, int month) {
        return new Period.Month(YearMonth.of(year, month));
    }

    private static Period half(int year, MatchResult m) {
        String half = m.group(2);
        return new Period.Half(year, half == null ? number(m, m.group(3) == null ? 4 : 3) : half.equals("上") ? 1 : 2);
    }

    /** 十四五 is 2021—2025, its end the year 2025. */
    private static Period fiveYears(String digit, @Nullable String end) {
        int first = 2001 + FIVE_YEARS.indexOf(digit) * 5;
        return end == null ? new Period.Years(first, first + 4) : new Period.Year(first + 4);
    }

    private static int figure(String printed) {
        int chinese = "〇一二三四五六七八九".indexOf(printed);
        return chinese >= 0 ? chinese : Integer.parseInt(printed);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
