package yardstick.importing.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Target;

/** Why a stored value does not give way unless a person says so. */
public enum Caution {
    NONE,
    /** A final value would become provisional. */
    PROVISIONAL,
    /** A number would give way to a dash or to words, or words to a dash. */
    NO_NUMBER,
    /** A number would become a hundred or thousands of times as large or small. */
    JUMP;

    /** Apart from a jump, for which all of the indicator's history is needed. */
    static Caution of(Item item) {
        return switch (item) {
            case Item.BaselineItem(Baseline old, Baseline now) when old != null && now != null ->
                emptied(old.value(), now.value());
            case Item.TargetItem(Target old, Target now) when old != null && now != null ->
                saysLess(old.comparator(), now.comparator()) ? NO_NUMBER : emptied(old.value(), now.value());
            case Item.ActualItem(Actual old, Actual now) when old != null && now != null ->
                old.status() == ActualStatus.FINAL && now.status() == ActualStatus.PROVISIONAL
                        ? PROVISIONAL
                        : emptied(old.value(), now.value());
            default -> NONE;
        };
    }

    private static boolean saysLess(Comparator old, Comparator now) {
        return old != Comparator.NONE && now == Comparator.NONE;
    }

    private static Caution emptied(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        return old != null && now == null ? NO_NUMBER : NONE;
    }
}
