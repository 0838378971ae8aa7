package yardstick.ui.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.Reason;
import yardstick.calc.Status;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Folding;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Turns a gap table into lines of text: every number, or a dash and the reason for it. */
final class IndicatorRows {
    private static final int PERCENT_DECIMALS = 1;

    /** Letters of a target in words that stand in a cell. */
    private static final int WORDS_SHOWN = 6;

    private final Words words;
    private final PeriodText periods;

    IndicatorRows(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /** Targets in the order of the document, then the results in theirs. */
    List<IndicatorRow> of(GapTable table) {
        List<Integer> years = years(table);
        Set<Integer> promised = table.gaps().stream()
                .flatMap(gap -> gap.indicator().targets().stream())
                .flatMap(target -> wholeYear(target.period()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(table.gaps().stream(), table.results().stream())
                .map(gap -> row(gap, table.asOf(), years, promised))
                .toList();
    }

    /** The years that hold a target, or an actual of an indicator with targets, in order of time. */
    static List<Integer> years(GapTable table) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Gap gap : table.gaps()) {
            gap.indicator().targets().forEach(target -> wholeYear(target.period()).ifPresent(years::add));
            shown(gap.indicator(), table.asOf())
                    .forEach(actual -> yearOf(actual.period()).ifPresent(years::add));
        }
        return List.copyOf(years);
    }

    /** @param promised years with a target of any indicator; where there is none at all, none is missing */
    private IndicatorRow row(Gap gap, LocalDate asOf, List<Integer> columns, Set<Integer> promised) {
        Indicator indicator = gap.indicator();
        String category = indicator.heading().printed().isEmpty()
                ? words.word("category", indicator.heading().category())
                : indicator.heading().printed();
        String attribute = indicator.attribute() == null ? "" : words.word("attribute", indicator.attribute());
        Map<Integer, IndicatorRow.Year> years = new HashMap<>();
        for (int year : indicator.isResult() ? List.<Integer>of() : columns) {
            Shown target = promised.contains(year) ? target(indicator, year) : Shown.BLANK;
            years.put(year, new IndicatorRow.Year(target, actual(indicator, year, asOf)));
        }
        return new IndicatorRow(
                indicator.id(),
                indicator.position(),
                Group.of(indicator),
                new IndicatorRow.Naming(category, indicator.title(), indicator.unit().symbol(), attribute),
                baseline(indicator),
                years,
                goal(gap),
                rates(gap),
                verdict(gap),
                new ResultText(words).of(indicator),
                searchable(indicator, category));
    }

    /** The last target with a number; where there is none, the last one in words. */
    private Shown goal(Gap gap) {
        Indicator indicator = gap.indicator();
        if (indicator.isResult()) {
            return Shown.missing(words.get("indicators.result.noTarget"));
        }
        Target numbered = gap.basis().target();
        return numbered != null
                ? target(indicator, numbered)
                : indicator.targets().stream()
                        .filter(target -> target.comparator() != yardstick.model.Comparator.NONE)
                        .reduce((earlier, later) -> later)
                        .map(target -> target(indicator, target))
                        .orElseGet(() -> Shown.missing(reason(Reason.NO_TARGET)));
    }

    private static String searchable(Indicator indicator, String category) {
        return Folding.fold(String.join(
                "|",
                indicator.title(),
                category,
                indicator.unit().symbol(),
                String.join("|", indicator.name().aliases())));
    }

    private Shown baseline(Indicator indicator) {
        Baseline baseline = indicator.baseline();
        if (baseline == null) {
            return Shown.missing(words.get("indicators.baseline.none"));
        }
        String period = baseline.period() == null ? "" : periods.of(baseline.period());
        return baseline.value() == null
                ? Shown.missing(words.get("indicators.baseline.statedNone", baseline.text()))
                : new Shown(new Amounts(words, indicator).number(baseline.value()), period);
    }

    private Shown target(Indicator indicator, int year) {
        return indicator.targets().stream()
                .filter(target -> wholeYear(target.period()).equals(Optional.of(year)))
                .max(Comparator.comparingInt(Target::version))
                .map(target -> target(indicator, target))
                .orElseGet(() -> Shown.missing(words.get("indicators.target.none", Integer.toString(year))));
    }

    private Shown target(Indicator indicator, Target target) {
        String period = target.period() == null ? "" : periods.of(target.period());
        if (target.value() == null && target.comparator() != yardstick.model.Comparator.NONE) {
            String text = target.aim().text();
            return Shown.shortened(text, WORDS_SHOWN, (text + "  " + period).strip());
        }
        return target.comparator() == yardstick.model.Comparator.NONE
                ? Shown.missing(words.get("indicators.target.statedNone", target.aim().text()))
                : new Shown(new Amounts(words, indicator).target(target), period);
    }

    private Shown actual(Indicator indicator, int year, LocalDate asOf) {
        Optional<Actual> found = shown(indicator, asOf).stream()
                .filter(actual -> yearOf(actual.period()).equals(Optional.of(year)))
                .max(Comparator.comparing((Actual a) -> a.period() instanceof Period.Year)
                        .thenComparing(a -> a.period().code()));
        if (found.isEmpty()) {
            return LocalDate.of(year, 12, 31).isAfter(asOf)
                    ? Shown.BLANK
                    : Shown.missing(words.get("indicators.actual.none", Integer.toString(year)));
        }
        Actual actual = found.get();
        String note = words.get(
                "indicators.actual.note",
                periods.of(actual.period()),
                words.word("actualStatus", actual.status()),
                words.word("origin", actual.origin()));
        return actual.value() == null
                ? Shown.shortened(actual.reading().text(), WORDS_SHOWN, actual.reading().text() + "  " + note)
                : new Shown(new Amounts(words, indicator).number(actual.value()), note);
    }

    private IndicatorRow.Rates rates(Gap gap) {
        return new IndicatorRow.Rates(
                percent(gap.figures().standing().attainment()),
                percent(gap.figures().standing().completion()),
                percent(gap.figures().timing().share()));
    }

    private IndicatorRow.Verdict verdict(Gap gap) {
        if (gap.indicator().isResult()) {
            String told = new ResultText(words).of(gap.indicator()).text().note();
            return new IndicatorRow.Verdict(gap.status(), words.word("indicators.group", Group.RESULT), told);
        }
        String word = words.word("status", gap.status());
        Actual actual = gap.basis().actual();
        if (gap.status() == Status.NOT_JUDGED || actual == null) {
            Reason why = gap.statusReason();
            return new IndicatorRow.Verdict(gap.status(), word, why == null ? "" : reason(why));
        }
        String key = gap.basis().stale() ? "indicators.verdict.stale" : "indicators.verdict.note";
        return new IndicatorRow.Verdict(gap.status(), word, words.get(key, periods.of(actual.period())));
    }

    private Shown percent(Answer answer) {
        return switch (answer) {
            case Answer.Known known -> Shown.of(Numbers.percent(known.value(), PERCENT_DECIMALS));
            case Answer.Unknown unknown -> Shown.missing(reason(unknown.reason()));
        };
    }

    private String reason(Reason reason) {
        return words.word("reason", reason);
    }

    /** Actuals of the whole city that were known at the day. */
    private static List<Actual> shown(Indicator indicator, LocalDate asOf) {
        List<Actual> known = new ArrayList<>();
        for (Actual actual : indicator.actuals()) {
            LocalDate end = actual.period().end();
            if (actual.district().isEmpty() && end != null && !end.isAfter(asOf)) {
                known.add(actual);
            }
        }
        return known;
    }

    private static Optional<Integer> wholeYear(@Nullable Period period) {
        return period instanceof Period.Year(int year) ? Optional.of(year) : Optional.empty();
    }

    private static Optional<Integer> yearOf(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start != null && end != null && start.getYear() == end.getYear()
                ? Optional.of(end.getYear())
                : Optional.empty();
    }
}
