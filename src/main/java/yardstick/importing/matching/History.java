package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Fix;
import yardstick.importing.draft.Trend;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Source;
import yardstick.model.Target;

/** What the values of a file say against those that are stored, where a person should know before they give way. */
final class History {
    private final List<Finding> findings;
    private final Set<String> told = new TreeSet<>();

    /** Titles of indicators by the period that they do not tell. */
    private final Map<String, List<String>> stored = new TreeMap<>();

    History(List<Finding> findings) {
        this.findings = findings;
    }

    void tell(Difference difference, Seen seen) {
        Indicator indicator = difference.indicator();
        boolean changed = difference.state() == Difference.State.CHANGED;
        switch (difference.item()) {
            case Item.BaselineItem(Baseline old, Baseline now) when changed && old != null && now != null ->
                tell(Code.BASELINE_CHANGED, seen, indicator.title(), text(indicator, old.value(), old.text()),
                        seen.value().text(), place(old.source()));
            case Item.TargetItem(Target old, Target now) when changed && old != null && now != null ->
                tell(Code.TARGET_CHANGED, seen, indicator.title(), code(now.period()), old.aim().text(), now.aim().text());
            case Item.ActualItem(Actual old, Actual now) when now != null -> {
                if (changed && old != null) {
                    replaced(indicator, old, now, seen);
                }
                jump(indicator, now, seen);
            }
            default -> {}
        }
    }

    private void replaced(Indicator indicator, Actual old, Actual now, Seen seen) {
        boolean settled = old.status() == ActualStatus.PROVISIONAL && now.status() == ActualStatus.FINAL;
        Code code = settled ? Code.ACTUAL_SETTLED : Code.ACTUAL_REPLACED;
        tell(code, seen, indicator.title(), now.period().code(),
                text(indicator, old.value(), old.reading().text()), text(indicator, now.value(), now.reading().text()));
    }

    private void jump(Indicator indicator, Actual now, Seen seen) {
        Last last = last(indicator, now);
        BigDecimal value = now.value();
        if (last == null || value == null) {
            return;
        }
        Jump.between(last.value(), value).ifPresent(jump -> {
            BigDecimal printed = seen.value().value();
            List<Fix> fixes = printed == null ? List.of() : List.of(new Fix.TakeValue(jump.back(printed)));
            findings.add(new Finding(
                    Code.HISTORY_JUMP,
                    seen.table().sheet(),
                    seen.value().cell(),
                    List.of(
                            indicator.title(),
                            seen.value().text(),
                            jump.times(),
                            last.period(),
                            text(indicator, last.value(), "")),
                    fixes));
        });
    }

    /** The value stored for the time before, else the one that gives way. */
    private record Last(String period, BigDecimal value) {}

    private static @Nullable Last last(Indicator indicator, Actual now) {
        Last before = indicator.actuals().stream()
                .filter(a -> a.district().equals(now.district()) && a.value() != null)
                .filter(a -> !Trend.end(a.period()).isAfter(Trend.end(now.period())))
                .max(Comparator.comparing(a -> Trend.end(a.period())))
                .map(a -> new Last(a.period().code(), Objects.requireNonNull(a.value())))
                .orElse(null);
        Baseline baseline = indicator.baseline();
        if (before != null || !now.district().isEmpty() || baseline == null) {
            return before;
        }
        BigDecimal value = baseline.value();
        return value == null ? null : new Last(code(baseline.period()), value);
    }

    /** What the file tells of one stored indicator. */
    void saw(Indicator indicator, List<Seen> settled) {
        Set<String> here = new TreeSet<>();
        for (Seen seen : settled) {
            Period period = seen.value().period();
            if (seen.value().role() == Role.ACTUAL && period != null && !seen.isNone()) {
                here.add(period.code());
            }
        }
        told.addAll(here);
        indicator.actuals().stream()
                .filter(actual -> actual.district().isEmpty())
                .map(actual -> actual.period().code())
                .filter(period -> !here.contains(period))
                .forEach(period ->
                        stored.computeIfAbsent(period, p -> new ArrayList<>()).add(indicator.title()));
    }

    /** A period that other rows of the file tell, and a stored indicator does not. */
    void tellMissing() {
        stored.forEach((period, titles) -> {
            if (told.contains(period)) {
                findings.add(new Finding(
                        Code.PERIOD_NOT_IN_FILE,
                        "",
                        "",
                        List.of(period, Integer.toString(titles.size()), titles.getFirst())));
            }
        });
    }

    private void tell(Code code, Seen seen, String... arguments) {
        findings.add(new Finding(code, seen.table().sheet(), seen.value().cell(), List.of(arguments)));
    }

    private static String text(Indicator indicator, @Nullable BigDecimal value, String text) {
        return value == null ? text : value.stripTrailingZeros().toPlainString() + indicator.unit().symbol();
    }

    private static String code(@Nullable Period period) {
        return period == null ? "—" : period.code();
    }

    private static String place(@Nullable Source source) {
        return source == null ? "—" : source.file();
    }
}
