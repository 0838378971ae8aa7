package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.Role;

/** Two rows of different names with the same exact numbers in all columns. */
final class CopiedRow implements Check {
    private static final int FEWEST = 3;
    private static final int EXACT = 3;

    private record Number(Role role, @Nullable Period period, BigDecimal value) {}

    @Override
    public void look(DraftTable table, Findings findings) {
        Map<List<Number>, DraftIndicator> seen = new HashMap<>();
        for (DraftIndicator row : table.indicators()) {
            List<Number> numbers = numbers(row);
            if (!isDistinctive(numbers)) {
                continue;
            }
            DraftIndicator first = seen.putIfAbsent(numbers, row);
            if (first != null && !isSame(first, row)) {
                findings.tell(Code.ROW_COPIED, row.nameCell(), row.name(), first.name(), first.nameCell());
            }
        }
    }

    private static boolean isSame(DraftIndicator a, DraftIndicator b) {
        return Plain.of(a.name()).equals(Plain.of(b.name())) && a.district().equals(b.district());
    }

    private static List<Number> numbers(DraftIndicator row) {
        return row.values().stream()
                .filter(v -> v.value() != null)
                .map(v -> new Number(v.role(), v.period(), exact(v)))
                .toList();
    }

    private static BigDecimal exact(DraftValue value) {
        return Objects.requireNonNull(value.value()).stripTrailingZeros();
    }

    /** Small and round numbers meet by chance. */
    private static boolean isDistinctive(List<Number> numbers) {
        return numbers.stream().filter(n -> n.value().precision() >= EXACT).map(Number::value).distinct().count()
                >= FEWEST;
    }
}
