package yardstick.importing.matching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;

/**
 * One thing an import would write, beside what is there now.
 *
 * @param subject the stored indicator, or the new one without values; null for the head of the plan
 * @param caution why a value is not written unless a person says so
 */
public record Difference(State state, @Nullable Indicator subject, Item item, Caution caution) {

    public enum State {
        NEW,
        CHANGED,
        SAME,
        /** Stored, but not in the file. Nothing is deleted for that. */
        MISSING
    }

    Difference(State state, @Nullable Indicator subject, Item item) {
        this(state, subject, item, Caution.NONE);
    }

    Difference with(Caution reason) {
        return new Difference(state, subject, item, reason);
    }

    public boolean isOfPlan() {
        return subject == null;
    }

    /** @throws NullPointerException if it is of the head of the plan */
    public Indicator indicator() {
        return Objects.requireNonNull(subject);
    }

    /** Of the indicator, empty for the head of the plan. */
    public String id() {
        return subject == null ? "" : subject.id();
    }

    /** Whether a person may have it written. */
    public boolean isOpen() {
        return state == State.NEW || state == State.CHANGED;
    }

    /** Whether it is written unless a person says otherwise; what the plan says of itself never gives way unasked. */
    public boolean isTaken() {
        return switch (item) {
            case Item.FieldItem field -> state == State.NEW;
            case Item.PlanTitle title -> state == State.NEW;
            case Item.PlanPeriod period -> state == State.NEW;
            default -> isOpen() && caution == Caution.NONE;
        };
    }
}
