package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
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

    /** @return the difference with the reason not to write it unasked, where there is one */
    Difference tell(Difference difference, Seen seen) {
        if (!difference.isOpen()) {
            return difference;
        }
        Optional<Finding> jump = new Jumps(difference.indicator()).of(difference.item(), seen);
        jump.ifPresent(findings::add);
        if (difference.state() == Difference.State.NEW) {
            return jump.isPresent() ? difference.with(Caution.JUMP) : difference;
        }
        Caution caution = jump.isPresent() ? Caution.JUMP : Caution.of(difference.item());
        switch (caution) {
            case NONE -> replaced(difference.indicator(), difference.item(), seen);
            case PROVISIONAL, NO_NUMBER -> kept(difference.indicator(), difference.item(), caution, seen);
            case JUMP -> {}
        }
        return difference.with(caution);
    }

    private void replaced(Indicator indicator, Item item, Seen seen) {
        switch (item) {
            case Item.BaselineItem(Baseline old, Baseline now) when old != null && now != null ->
                tell(Code.BASELINE_CHANGED, seen, indicator.title(), text(indicator, old.value(), old.text()),
                        seen.value().text(), place(old.source()));
            case Item.TargetItem(Target old, Target now) when old != null && now != null ->
                tell(Code.TARGET_CHANGED, seen, indicator.title(), code(now.period()), old.aim().text(), now.aim().text());
            case Item.ActualItem(Actual old, Actual now) when old != null && now != null -> {
                boolean settled = old.status() == ActualStatus.PROVISIONAL && now.status() == ActualStatus.FINAL;
                Code code = settled ? Code.ACTUAL_SETTLED : Code.ACTUAL_REPLACED;
                tell(code, seen, indicator.title(), now.period().code(), text(indicator, old), text(indicator, now));
            }
            default -> {}
        }
    }

    private void kept(Indicator indicator, Item item, Caution caution, Seen seen) {
        switch (item) {
            case Item.BaselineItem(Baseline old, Baseline now) when old != null ->
                tell(Code.NUMBER_KEPT, seen, indicator.title(), text(indicator, old.value(), old.text()),
                        seen.value().text());
            case Item.TargetItem(Target old, Target now) when old != null ->
                tell(Code.NUMBER_KEPT, seen, indicator.title(), old.aim().text(), seen.value().text());
            case Item.ActualItem(Actual old, Actual now) when old != null && now != null -> {
                if (caution == Caution.PROVISIONAL) {
                    tell(Code.FINAL_KEPT, seen, indicator.title(), now.period().code(), text(indicator, old),
                            text(indicator, now));
                } else {
                    tell(Code.NUMBER_KEPT, seen, indicator.title(), text(indicator, old), seen.value().text());
                }
            }
            default -> {}
        }
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

    private static String text(Indicator indicator, Actual actual) {
        return text(indicator, actual.value(), actual.reading().text());
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
