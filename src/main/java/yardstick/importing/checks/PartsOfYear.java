package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.model.Period;
import yardstick.model.Role;

/** Four quarters, two halves or twelve months beside the year they make up. */
final class PartsOfYear implements Check {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST = new BigDecimal("1.5");

    private enum Sort {
        HALF(2),
        QUARTER(4),
        MONTH(12);

        private final int inYear;

        Sort(int inYear) {
            this.inYear = inYear;
        }
    }

    private record Part(Sort sort, int year) {
        static @Nullable Part of(@Nullable Period period) {
            return switch (period) {
                case Period.Half(int year, int half) -> new Part(Sort.HALF, year);
                case Period.Quarter(int year, int quarter) -> new Part(Sort.QUARTER, year);
                case Period.Month month -> new Part(Sort.MONTH, month.month().getYear());
                case null, default -> null;
            };
        }
    }

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (!row.measure().unit().isShare()) {
                look(row, findings);
            }
        }
    }

    private static void look(DraftIndicator row, Findings findings) {
        Map<Integer, DraftValue> years = new TreeMap<>();
        for (Series.Point point : Series.of(row, Role.ACTUAL).points()) {
            years.put(point.year(), point.value());
        }
        Map<Part, List<DraftValue>> parts = row.values().stream()
                .filter(v -> v.role() == Role.ACTUAL && v.value() != null && v.upper() == null)
                .filter(v -> Part.of(v.period()) != null)
                .collect(Collectors.groupingBy(v -> Objects.requireNonNull(Part.of(v.period()))));
        parts.forEach((part, values) -> {
            DraftValue year = years.get(part.year());
            if (year != null && isComplete(part, values)) {
                compare(row, year, values, findings);
            }
        });
    }

    private static boolean isComplete(Part part, List<DraftValue> values) {
        return values.size() == part.sort().inYear
                && values.stream().map(DraftValue::period).distinct().count() == values.size();
    }

    /** Far from the year the parts are no parts of it: levels at the end of each, or sums since January. */
    private static void compare(DraftIndicator row, DraftValue year, List<DraftValue> parts, Findings findings) {
        Printed.Sum sum = Printed.sum(parts, year.unit());
        BigDecimal whole = Objects.requireNonNull(year.value());
        if (sum == null || whole.signum() <= 0 || sum.isNear(year)) {
            return;
        }
        boolean adds = sum.amount().compareTo(whole.multiply(HALF)) >= 0
                && sum.amount().compareTo(whole.multiply(LARGEST)) <= 0;
        if (adds) {
            findings.tell(Code.PARTS_OF_YEAR, year.cell(), row.name(), year.text(), sum.text());
        }
    }
}
