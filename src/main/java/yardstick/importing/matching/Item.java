package yardstick.importing.matching;

import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Target;

/** What would be written; values are in the indicator's unit. */
public sealed interface Item {

    /** Tells the items of one indicator apart; the same in every comparison of the same file. */
    default String key() {
        return switch (this) {
            case NewIndicator() -> "new";
            case OtherName(String name) -> "name " + name;
            case BaselineItem baseline -> "baseline";
            case TargetItem(Target old, Target now) -> "target " + code(now == null ? old : now);
            case ActualItem(Actual old, Actual now) -> "actual " + code(now == null ? old : now);
            case MissingIndicator() -> "missing";
            case FieldItem(Field field, Indicator now, Source source) -> "field " + field;
            case PlanTitle title -> "plan title";
            case PlanPeriod period -> "plan period";
        };
    }

    private static String code(@Nullable Target target) {
        Period period = target == null ? null : target.period();
        return period == null ? "" : period.code();
    }

    private static String code(@Nullable Actual actual) {
        return actual == null ? "" : actual.period().code() + " " + actual.district();
    }

    /** An indicator the plan does not have; its values follow as differences of their own. */
    record NewIndicator() implements Item {}

    /** A person said that this name of the file means the indicator; it is one of its other names from now on. */
    record OtherName(String name) implements Item {}

    record BaselineItem(@Nullable Baseline old, @Nullable Baseline now) implements Item {}

    record TargetItem(@Nullable Target old, @Nullable Target now) implements Item {}

    record ActualItem(@Nullable Actual old, @Nullable Actual now) implements Item {}

    record MissingIndicator() implements Item {}

    /**
     * What a table tells of an indicator beside its values.
     *
     * @param now the stored indicator with nothing else changed
     * @param source the row that tells it
     */
    record FieldItem(Field field, Indicator now, Source source) implements Item {}

    /** A plan that was begun from a file of actuals gets the title of its own table. */
    record PlanTitle(String old, String now) implements Item {}

    record PlanPeriod(@Nullable Period old, Period now) implements Item {}
}
