package yardstick.importing.matching;

import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Target;

/** What would be written; values are in the indicator's unit. */
public sealed interface Item {

    /** An indicator the plan does not have; its values follow as differences of their own. */
    record NewIndicator() implements Item {}

    /** A person said that this name of the file means the indicator; it is one of its other names from now on. */
    record OtherName(String name) implements Item {}

    record BaselineItem(@Nullable Baseline old, @Nullable Baseline now) implements Item {}

    record TargetItem(@Nullable Target old, @Nullable Target now) implements Item {}

    record ActualItem(@Nullable Actual old, @Nullable Actual now) implements Item {}

    record MissingIndicator() implements Item {}
}
