package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Unit;

/** Whether numbers that are stored without a unit can be in the one that a file prints. */
record UnitProof(Indicator stored, Unit unit) {

    private record Known(@Nullable Period period, BigDecimal number) {}

    /** Not where they are thousands of times as large or small: of the same period, else the largest of both. */
    boolean holds(List<DraftIndicator> rows) {
        List<Known> before = known();
        List<Known> now = rows.stream()
                .flatMap(row -> row.values().stream())
                .flatMap(value -> told(value).stream())
                .toList();
        List<Boolean> jumps = new ArrayList<>();
        for (Known old : before) {
            now.stream()
                    .filter(told -> told.period() != null && Objects.equals(told.period(), old.period()))
                    .forEach(told -> jumps.add(isJump(old, told)));
        }
        if (!jumps.isEmpty()) {
            return !jumps.contains(true);
        }
        Comparator<Known> bySize = Comparator.comparing(known -> known.number().abs());
        Optional<Known> most = before.stream().max(bySize);
        return most.isEmpty()
                || now.stream().max(bySize).filter(told -> isJump(most.get(), told)).isEmpty();
    }

    private static boolean isJump(Known one, Known other) {
        return Jump.between(one.number(), other.number()).isPresent();
    }

    private Optional<Known> told(DraftValue value) {
        BigDecimal number = value.value();
        return number == null || !value.unit().convertsTo(unit)
                ? Optional.empty()
                : Optional.of(new Known(value.period(), value.unit().convert(number, unit)));
    }

    private List<Known> known() {
        List<Known> all = new ArrayList<>();
        if (stored.baseline() != null) {
            add(all, stored.baseline().period(), stored.baseline().value());
        }
        stored.targets().forEach(target -> add(all, target.period(), target.value()));
        stored.actuals().forEach(actual -> add(all, actual.period(), actual.value()));
        return all;
    }

    private static void add(List<Known> all, @Nullable Period period, @Nullable BigDecimal number) {
        if (number != null) {
            all.add(new Known(period, number));
        }
    }
}
