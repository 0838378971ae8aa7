package yardstick.ui.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
import yardstick.importing.matching.Field;
import yardstick.importing.matching.Item;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.text.IndicatorWords;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Puts differences into words: which value of which indicator, what is stored, what the file says. */
final class DifferenceRows {
    private final Words words;
    private final PeriodText periods;

    DifferenceRows(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    List<DifferenceRow> of(Differences differences) {
        return differences.items().stream().map(this::row).toList();
    }

    private DifferenceRow row(Difference difference) {
        String state = words.word("intake.state", difference.state());
        String name = difference.isOfPlan() ? words.get("field.ofPlan") : difference.indicator().title();
        DifferenceRow.Text text =
                switch (difference.item()) {
                    case Item.NewIndicator() -> new DifferenceRow.Text(
                            name,
                            state,
                            words.get("intake.what.indicator"),
                            Numbers.MISSING,
                            described(difference.indicator()),
                            spot(difference.indicator().source()));
                    case Item.MissingIndicator() -> new DifferenceRow.Text(
                            name,
                            state,
                            words.get("intake.what.indicator"),
                            described(difference.indicator()),
                            Numbers.MISSING,
                            DifferenceRow.Spot.NOWHERE);
                    case Item.OtherName(String other) -> new DifferenceRow.Text(
                            name,
                            state,
                            words.get("intake.what.otherName"),
                            Numbers.MISSING,
                            other,
                            DifferenceRow.Spot.NOWHERE);
                    case Item.FieldItem(Field field, Indicator now, Source source) -> new DifferenceRow.Text(
                            name,
                            state(difference),
                            words.get("field." + field),
                            told(field, difference.indicator()),
                            told(field, now),
                            spot(source));
                    case Item.PlanTitle(String old, String now) -> new DifferenceRow.Text(
                            name, state(difference), words.get("field.TITLE"), old, now, DifferenceRow.Spot.NOWHERE);
                    case Item.PlanPeriod(Period old, Period now) -> new DifferenceRow.Text(
                            name,
                            state(difference),
                            words.get("field.PERIOD"),
                            old == null ? Numbers.MISSING : periods.of(old),
                            periods.of(now),
                            DifferenceRow.Spot.NOWHERE);
                    case Item.BaselineItem item -> baseline(difference.indicator(), state, item);
                    case Item.TargetItem item -> target(difference.indicator(), state, item);
                    case Item.ActualItem item -> actual(difference.indicator(), state, item);
                };
        return new DifferenceRow(difference, text);
    }

    /** What was empty is filled in. */
    private String state(Difference difference) {
        return difference.state() == Difference.State.NEW
                ? words.get("intake.state.filled")
                : words.word("intake.state", difference.state());
    }

    private String told(Field field, Indicator indicator) {
        IndicatorWords said = new IndicatorWords(words, indicator);
        return switch (field) {
            case ATTRIBUTE -> said.attribute();
            case UNIT -> said.unit();
            case CATEGORY -> said.category();
            case DEFINITION -> said.definition();
        };
    }

    private DifferenceRow.Text baseline(Indicator indicator, String state, Item.BaselineItem item) {
        Baseline either = item.now() == null ? item.old() : item.now();
        return new DifferenceRow.Text(
                indicator.title(),
                state,
                what(Role.BASELINE, either == null ? null : either.period()),
                text(indicator, item.old()),
                text(indicator, item.now()),
                spot(item.now() == null ? null : item.now().source()));
    }

    private DifferenceRow.Text target(Indicator indicator, String state, Item.TargetItem item) {
        Target either = item.now() == null ? item.old() : item.now();
        return new DifferenceRow.Text(
                indicator.title(),
                state,
                what(Role.TARGET, either == null ? null : either.period()),
                text(indicator, item.old()),
                text(indicator, item.now()),
                spot(item.now() == null ? null : item.now().source()));
    }

    private DifferenceRow.Text actual(Indicator indicator, String state, Item.ActualItem item) {
        Actual either = item.now() == null ? item.old() : item.now();
        boolean told = item.old() != null && item.now() != null && item.old().status() != item.now().status();
        return new DifferenceRow.Text(
                indicator.title(),
                state,
                what(Role.ACTUAL, either == null ? null : either.period()),
                text(indicator, item.old(), told),
                text(indicator, item.now(), told),
                spot(item.now() == null ? null : item.now().source()));
    }

    private String what(Role role, @Nullable Period period) {
        String word = words.word("role", role);
        return period == null ? word : words.get("intake.what.value", word, periods.of(period));
    }

    private String described(Indicator indicator) {
        String unit = indicator.unit().symbol();
        return unit.isEmpty() ? indicator.title() : words.get("intake.what.inUnit", unit);
    }

    private String text(Indicator indicator, @Nullable Baseline baseline) {
        return baseline == null ? Numbers.MISSING : amount(indicator, baseline.value(), baseline.text());
    }

    /** @param status whether it is told if the value is provisional or final, where that is what changes */
    private String text(Indicator indicator, @Nullable Actual actual, boolean status) {
        if (actual == null) {
            return Numbers.MISSING;
        }
        String amount = amount(indicator, actual.value(), actual.reading().text());
        return status
                ? words.get("intake.withStatus", amount, words.word("actualStatus", actual.status()))
                : amount;
    }

    private String text(Indicator indicator, @Nullable Target target) {
        if (target == null) {
            return Numbers.MISSING;
        }
        String amount = amount(indicator, target.value(), target.aim().text());
        return switch (target.comparator()) {
            case GE -> "≥" + amount;
            case GT -> ">" + amount;
            case LE -> "≤" + amount;
            case LT -> "<" + amount;
            case ABOUT -> "≈" + amount;
            case RANGE -> amount + "–" + Numbers.amount(target.aim().upper(), null);
            case NONE -> words.get("intake.stated.none", target.aim().text());
            case EQ, TEXT -> amount;
        };
    }

    private String amount(Indicator indicator, @Nullable BigDecimal value, String printed) {
        if (value == null) {
            return printed.isEmpty() ? Numbers.MISSING : printed;
        }
        return Numbers.amount(value, null) + (indicator.unit().isShare() ? "" : " ") + indicator.unit().symbol();
    }

    private static DifferenceRow.Spot spot(@Nullable Source source) {
        return source == null || source.place().cell().isEmpty()
                ? DifferenceRow.Spot.NOWHERE
                : new DifferenceRow.Spot(source.place().sheet(), source.place().cell());
    }
}
