package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.grid.GridCell;

/** The values of one indicator as cells; each is made when it is looked at. */
final class ValueCells {
    /** Letters of words that stand in a cell. */
    static final int WORDS_SHOWN = 6;

    private final Words words;
    private final PeriodText periods;
    private final Indicator indicator;
    private final List<Target> inForce;
    private final LocalDate asOf;
    private final Map<ValueColumn, GridCell> made = new HashMap<>();
    private @Nullable Amounts amounts;

    ValueCells(Words words, Gap gap, List<Target> inForce, LocalDate asOf) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.indicator = gap.indicator();
        this.inForce = inForce;
        this.asOf = asOf;
    }

    GridCell of(ValueColumn column) {
        return made.computeIfAbsent(column, this::make);
    }

    private GridCell make(ValueColumn column) {
        Period period = column.period();
        return switch (column.layer()) {
            case BASE_PERIOD -> basePeriod();
            case BASELINE -> baseline();
            case TARGET -> target(period);
            case ACTUAL -> period == null ? GridCell.CLOSED : actual(period);
        };
    }

    private Amounts amounts() {
        Amounts known = amounts;
        if (known == null) {
            known = new Amounts(words, indicator);
            amounts = known;
        }
        return known;
    }

    private static GridCell open(String text, String full, String note) {
        return new GridCell(text, full, note, GridCell.Look.OPEN);
    }

    private static GridCell missing(String note) {
        return new GridCell(Numbers.MISSING, "", note, new GridCell.Look(true, true, false, false));
    }

    private GridCell basePeriod() {
        Baseline baseline = indicator.baseline();
        Period period = baseline == null ? null : baseline.period();
        String text = period == null ? "" : periods.of(period);
        return open(text, text, "");
    }

    private GridCell baseline() {
        Baseline baseline = indicator.baseline();
        if (baseline == null) {
            return indicator.isResult() ? open("", "", "") : missing(words.get("indicators.baseline.none"));
        }
        BigDecimal value = baseline.value();
        return value == null
                ? open(Numbers.MISSING, Numbers.MISSING, words.get("indicators.baseline.statedNone", baseline.text()))
                : open(amounts().number(value), value.toPlainString(), printed(baseline.text()));
    }

    private GridCell target(@Nullable Period period) {
        Optional<Target> found = inForce.stream()
                .filter(target -> period == null ? target.period() == null : period.equals(target.period()))
                .max(Comparator.comparingInt(Target::version));
        return found.map(this::target).orElseGet(() -> open("", "", ""));
    }

    private GridCell target(Target target) {
        String text = target.aim().text();
        if (target.comparator() == yardstick.model.Comparator.NONE) {
            return open(Numbers.MISSING, Numbers.MISSING, words.get("indicators.target.statedNone", text));
        }
        if (target.value() == null) {
            return open(shortened(text), text, told(target));
        }
        return open(amounts().target(target), full(target), told(target));
    }

    private String full(Target target) {
        Target.Aim aim = target.aim();
        BigDecimal value = aim.value();
        BigDecimal upper = aim.upper();
        if (value == null || indicator.measure().kind() == Kind.RATIO && !aim.text().isEmpty()) {
            return aim.text();
        }
        String lower = aim.comparator().sign() + value.toPlainString();
        return upper == null ? lower : lower + "-" + upper.toPlainString();
    }

    private String told(Target target) {
        String due = target.terms().due() == null ? "" : words.get("indicator.terms.due", target.terms().due());
        return joined(
                printed(target.aim().text()),
                target.terms().strength(),
                target.terms().everyYear() ? words.get("indicator.terms.everyYear") : "",
                due,
                target.version() > 1
                        ? words.get("indicator.target.version", Integer.toString(target.version()))
                        : "");
    }

    private GridCell actual(Period period) {
        Optional<Actual> exact = city().filter(actual -> actual.period().equals(period)).findFirst();
        if (exact.isPresent()) {
            return actual(exact.get());
        }
        if (period instanceof Period.Year(int year)) {
            return latest(year).map(this::soFar).orElseGet(() -> noActual(period));
        }
        return open("", "", "");
    }

    private Stream<Actual> city() {
        return indicator.actuals().stream().filter(actual -> actual.district().isEmpty());
    }

    private GridCell noActual(Period period) {
        LocalDate end = period.end();
        boolean due = end != null && !end.isAfter(asOf) && !inForce.isEmpty();
        return due ? missing(words.get("indicators.actual.none", periods.of(period))) : open("", "", "");
    }

    private Optional<Actual> latest(int year) {
        return city().filter(actual -> isPartOf(actual.period(), year))
                .max(Comparator.comparing(actual -> actual.period().code()));
    }

    private static boolean isPartOf(Period period, int year) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start != null && end != null && start.getYear() == year && end.getYear() == year;
    }

    /** A part of the year, where the year itself has no value yet: shown pale, and typing gives the year its own. */
    private GridCell soFar(Actual actual) {
        GridCell shown = actual(actual);
        GridCell.Look look = new GridCell.Look(true, true, shown.look().tentative(), shown.look().noted());
        return new GridCell(shown.text(), "", words.get("indicators.actual.part", shown.note()), look);
    }

    private GridCell actual(Actual actual) {
        Actual.Reading reading = actual.reading();
        BigDecimal value = reading.value();
        String sign = reading.comparator().sign();
        LocalDate end = actual.period().end();
        boolean later = end != null && end.isAfter(asOf);
        String note = joined(
                words.get(
                        "indicators.actual.note",
                        periods.of(actual.period()),
                        words.word("actualStatus", actual.status()),
                        words.word("origin", actual.origin())),
                printed(reading.text()),
                later ? words.get("indicators.actual.later", asOf.toString()) : "",
                actual.evidence().note());
        GridCell.Look look = new GridCell.Look(
                true,
                later,
                actual.status() == ActualStatus.PROVISIONAL,
                !actual.evidence().note().isEmpty());
        return value == null
                ? new GridCell(shortened(reading.text()), reading.text(), note, look)
                : new GridCell(sign + amounts().number(value), sign + value.toPlainString(), note, look);
    }

    private String printed(String text) {
        return text.isBlank() ? "" : words.get("indicator.printed", text);
    }

    private static String shortened(String text) {
        return text.length() <= WORDS_SHOWN ? text : text.substring(0, WORDS_SHOWN) + "…";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
