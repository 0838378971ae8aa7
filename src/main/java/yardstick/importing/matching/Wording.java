package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Fix;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * What of an indicator's values can only be kept in its words: 年均增长10%以上 of something that is counted promises a
 * growth and no level, and what was measured has one number and no two ends. A baseline in words has no place in a
 * plan, the draft tells so; nor has one that is only a bound.
 */
final class Wording {
    private final Indicator indicator;
    private final OwnUnit own;
    private final List<Finding> findings;

    Wording(Indicator indicator, List<Finding> findings) {
        this.indicator = indicator;
        this.own = OwnUnit.of(indicator);
        this.findings = findings;
    }

    List<Seen> of(List<Seen> all) {
        List<Seen> levels =
                all.stream().filter(seen -> seen.isNumber() && !isGrowth(seen)).toList();
        List<Seen> meant = new ArrayList<>();
        for (Seen seen : all) {
            switch (seen.value().role()) {
                case BASELINE -> {
                    if (isExact(seen)) {
                        meant.add(seen);
                    }
                }
                case TARGET -> meant.add(isGrowth(seen) && !hasLevel(seen, levels) ? growth(seen) : seen);
                case ACTUAL -> meant.add(isRange(seen) ? range(seen) : seen);
            }
        }
        return meant;
    }

    /** A plan keeps the number of a baseline and no sign. */
    private boolean isExact(Seen seen) {
        DraftValue value = seen.value();
        return switch (value.comparator()) {
            case EQ, NONE -> true;
            case TEXT -> false;
            case GE, GT, LE, LT, ABOUT, RANGE -> {
                BigDecimal number = value.upper() == null ? value.value() : null;
                List<Fix> fixes = number == null ? List.of() : List.of(new Fix.TakeValue(number));
                tell(Code.BASELINE_NOT_EXACT, seen, fixes);
                yield false;
            }
        };
    }

    private boolean isRange(Seen seen) {
        return seen.value().comparator() == Comparator.RANGE && own.takes(seen.value());
    }

    /** A percentage in a row that is no share itself. */
    private boolean isGrowth(Seen seen) {
        DraftValue value = seen.value();
        return value.role() == Role.TARGET
                && value.value() != null
                && value.unit().isShare()
                && !seen.row().measure().unit().isShare()
                && !indicator.unit().isShare();
    }

    private static boolean hasLevel(Seen seen, List<Seen> levels) {
        return levels.stream().anyMatch(other -> other.speaksOf(seen.key()));
    }

    private Seen growth(Seen seen) {
        tell(Code.GROWTH_IN_WORDS, seen, List.of());
        return inWords(seen, Comparator.TEXT, seen.value().text());
    }

    /** Words carry their unit with them where it is not that of the plan. */
    private Seen range(Seen seen) {
        DraftValue value = seen.value();
        String unit = value.unit().symbol();
        boolean clear = value.unit().equals(indicator.unit()) || value.text().contains(unit);
        tell(Code.ACTUAL_IS_RANGE, seen, List.of());
        return inWords(seen, Comparator.RANGE, clear ? value.text() : value.text() + unit);
    }

    private void tell(Code code, Seen seen, List<Fix> fixes) {
        DraftValue value = seen.value();
        findings.add(new Finding(
                code, seen.table().sheet(), value.cell(), List.of(indicator.title(), value.text()), fixes));
    }

    private static Seen inWords(Seen seen, Comparator comparator, String text) {
        DraftValue value = seen.value();
        return seen.with(new DraftValue(
                value.period(),
                value.origin(),
                value.role(),
                value.provisional(),
                comparator,
                null,
                null,
                Unit.NONE,
                text,
                value.cell(),
                value.fix()));
    }
}
