package yardstick.importing.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Period;
import yardstick.sheet.CellValue;

/**
 * Finds the one period that a head, a title or a name speaks of.
 *
 * <p>A day is a period only as the end of one: 31 December stands for its year, the last day of another month for that
 * month; any other day is when something was printed. “十四五”末 is the year 2025, 截至2025年底 as well.
 */
public final class PeriodReader {
    private static final int LONGEST_HEAD = 30;

    private final Pattern counted;

    /** @param units a bare number before one of them is no year: 2025件, 2000台, 2000台以上 */
    public PeriodReader(WordList<UnitWord> units) {
        String others = units.words(UnitWord.UNIT).stream()
                .filter(unit -> !unit.startsWith("年") && !unit.startsWith("度"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?![\\p{IsHan}\\p{Alnum}&&[^以左及]])"));
        this.counted = Pattern.compile(
                "(?<!\\d)(?=(?:19|20)\\d{2}(?:" + units.any(UnitWord.COUNTS) + "|" + others + "))");
    }

    /** @param plain in the form of {@link Plain#of}; empty as well where two different periods stand in it, or prose */
    public Optional<PeriodHit> read(String plain) {
        return plain.length() > LONGEST_HEAD ? Optional.empty() : title(plain);
    }

    /** As {@link #read}, of a text as long as a title may be. */
    public Optional<PeriodHit> title(String plain) {
        String even = even(plain);
        for (PeriodShape shape : PeriodShape.ALL) {
            Optional<PeriodHit> hit = shape.in(even);
            if (hit.isPresent()) {
                return hit.filter(h -> !speaksOfAnother(h))
                        .map(h -> new PeriodHit(h.period(), h.rest().replace(PeriodText.COUNTED, "")));
            }
            if (shape.pattern().matcher(even).find()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String even(String plain) {
        return counted.matcher(PeriodText.even(plain)).replaceAll(PeriodText.COUNTED);
    }

    /**
     * A part of a year that another text has to name: 三季度, Q3, 上半年, 1—9月, 9月, 全年.
     *
     * @param plain in the form of {@link Plain#of}, with nothing else in it
     */
    public Optional<IntFunction<Period>> partOfYear(String plain) {
        String even = even(plain);
        int any = 2000;
        return PeriodShape.part(even, any).isEmpty()
                ? Optional.empty()
                : Optional.of(year -> PeriodShape.part(even, year).orElseThrow());
    }

    /** @param shown as the cell shows the date; the first of a month means the month only where no day is shown */
    public Optional<Period> period(CellValue.Date date, String shown) {
        LocalDate day = date.at().toLocalDate();
        Optional<Period> printed = read(Plain.of(shown)).map(PeriodHit::period);
        if (printed.isPresent()) {
            return printed.filter(p -> holds(p, day));
        }
        return PeriodShape.endingOn(day);
    }

    private static boolean holds(Period period, LocalDate day) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
    }

    /** The year of the period itself may be repeated. */
    private static boolean speaksOfAnother(PeriodHit hit) {
        LocalDate start = hit.period().start();
        List<Integer> others = PeriodText.years(hit.rest());
        boolean sameYear = start != null && others.stream().allMatch(year -> year == start.getYear());
        return !others.isEmpty() && !(sameYear && hit.period() instanceof Period.Year)
                || PeriodShape.partIn(hit.rest());
    }
}
