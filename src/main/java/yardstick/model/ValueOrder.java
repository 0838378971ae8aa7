package yardstick.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values in the order of their periods: by end, then by start, what has none behind; then by version or district. */
public final class ValueOrder {
    private static final java.util.Comparator<LocalDate> DAYS = java.util.Comparator.naturalOrder();

    public static final java.util.Comparator<Target> TARGETS =
            ((java.util.Comparator<Target>) (a, b) -> compare(a.period(), b.period())).thenComparingInt(Target::version);

    public static final java.util.Comparator<Actual> ACTUALS =
            ((java.util.Comparator<Actual>) (a, b) -> compare(a.period(), b.period())).thenComparing(Actual::district);

    private ValueOrder() {}

    private static int compare(@Nullable Period a, @Nullable Period b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        int byEnd = compareDays(a.end(), b.end());
        int byDays = byEnd != 0 ? byEnd : compareDays(a.start(), b.start());
        return byDays != 0 ? byDays : a.code().compareTo(b.code());
    }

    private static int compareDays(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null
                ? Boolean.compare(a == null, b == null)
                : DAYS.compare(Objects.requireNonNull(a), Objects.requireNonNull(b));
    }
}
