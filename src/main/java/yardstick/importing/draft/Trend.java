package yardstick.importing.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Direction;
import yardstick.model.Period;
import yardstick.model.Role;

/** From the latest baseline of a row to its last target; only where both are numbers that differ. */
public record Trend(DraftValue from, DraftValue to, Direction direction) {

    public static Optional<Trend> of(List<DraftValue> values) {
        Optional<DraftValue> from = latest(values, Role.BASELINE);
        Optional<DraftValue> to = latest(values, Role.TARGET);
        return from.flatMap(start -> to.flatMap(end -> between(start, end)));
    }

    private static Optional<Trend> between(DraftValue from, DraftValue to) {
        BigDecimal start = from.value();
        BigDecimal end = to.value();
        if (start == null || end == null || !to.unit().convertsTo(from.unit())) {
            return Optional.empty();
        }
        int rise = to.unit().convert(end, from.unit()).compareTo(start);
        return rise == 0
                ? Optional.empty()
                : Optional.of(new Trend(from, to, rise > 0 ? Direction.HIGHER : Direction.LOWER));
    }

    /** Of years and of spans of years the years: a sum over several years is no level. */
    private static Optional<DraftValue> latest(List<DraftValue> values, Role role) {
        return values.stream()
                .filter(v -> v.role() == role && v.value() != null)
                .max(Comparator.comparing((DraftValue v) -> !(v.period() instanceof Period.Years))
                        .thenComparing(v -> end(v.period())));
    }

    public static LocalDate end(@Nullable Period period) {
        LocalDate end = period == null ? null : period.end();
        return end == null ? LocalDate.MIN : end;
    }
}
