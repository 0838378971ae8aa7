package yardstick.importing.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.importing.draft.Trend;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;

/** Tells values of a file that are a power of ten away from what is stored of the indicator. */
record Jumps(Indicator stored) {

    private record Known(@Nullable Period period, BigDecimal value) {
        static Stream<Known> of(@Nullable Period period, @Nullable BigDecimal value) {
            return value == null ? Stream.empty() : Stream.of(new Known(period, value));
        }

        LocalDate end() {
            return Trend.end(period);
        }

        /** A sum over several years is no level to hold others against. */
        boolean isLevel() {
            return !(period instanceof Period.Years);
        }
    }

    Optional<Finding> of(Item item, Seen seen) {
        return switch (item) {
            case Item.BaselineItem(Baseline old, Baseline now) when now != null ->
                jump(now.value(), baseline(old, now), seen);
            case Item.TargetItem(Target old, Target now) when now != null -> jump(now.value(), target(old, now), seen);
            case Item.ActualItem(Actual old, Actual now) when now != null -> jump(now.value(), actual(now), seen);
            default -> Optional.empty();
        };
    }

    /** The one that gives way, else the first number after it. */
    private Optional<Known> baseline(@Nullable Baseline old, Baseline now) {
        if (old != null && old.value() != null) {
            return Known.of(old.period(), old.value()).findFirst();
        }
        return Stream.concat(actuals(""), targets())
                .filter(known -> known.isLevel() && !known.end().isBefore(Trend.end(now.period())))
                .min(Comparator.comparing(Known::end));
    }

    /** The one that gives way, else the last number before it. */
    private Optional<Known> target(@Nullable Target old, Target now) {
        if (old != null && old.value() != null) {
            return Known.of(old.period(), old.value()).findFirst();
        }
        return now.period() instanceof Period.Years
                ? Optional.empty()
                : last(List.of(targets(), actuals(""), start()), now.period());
    }

    /** The value stored for the time before, else the one that gives way. */
    private Optional<Known> actual(Actual now) {
        return last(List.of(actuals(now.district()), now.district().isEmpty() ? start() : Stream.empty()), now.period());
    }

    /** Of the first that has one. */
    private static Optional<Known> last(List<Stream<Known>> sorts, @Nullable Period until) {
        return sorts.stream()
                .flatMap(sort -> sort
                        .filter(known -> known.isLevel() && !known.end().isAfter(Trend.end(until)))
                        .max(Comparator.comparing(Known::end))
                        .stream())
                .findFirst();
    }

    private Stream<Known> actuals(String district) {
        return stored.actuals().stream()
                .filter(actual -> actual.district().equals(district))
                .flatMap(actual -> Known.of(actual.period(), actual.value()));
    }

    private Stream<Known> targets() {
        return stored.targets().stream().flatMap(target -> Known.of(target.period(), target.value()));
    }

    private Stream<Known> start() {
        Baseline baseline = stored.baseline();
        return baseline == null ? Stream.empty() : Known.of(baseline.period(), baseline.value());
    }

    private Optional<Finding> jump(@Nullable BigDecimal now, Optional<Known> before, Seen seen) {
        return now == null
                ? Optional.empty()
                : before.flatMap(known -> Jump.between(known.value(), now).map(jump -> finding(jump, known, seen)));
    }

    private Finding finding(Jump jump, Known before, Seen seen) {
        BigDecimal printed = seen.value().value();
        List<Fix> fixes = printed == null ? List.of() : List.of(new Fix.TakeValue(jump.back(printed)));
        return new Finding(
                Finding.Code.HISTORY_JUMP,
                seen.table().sheet(),
                seen.value().cell(),
                List.of(
                        stored.title(),
                        seen.value().text(),
                        jump.times(),
                        before.period() == null ? "—" : before.period().code(),
                        before.value().stripTrailingZeros().toPlainString()
                                + stored.unit().symbol()),
                fixes);
    }
}
