package yardstick.importing.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Finding;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** What one file says more than once of the same thing: equal values count once, different ones not at all. */
final class Repeats {

    /** @param district of its row, empty for the whole city */
    record Seen(DraftTable table, String district, DraftValue value) {
        String place() {
            return table.sheet().isEmpty() ? value.cell() : table.sheet() + "!" + value.cell();
        }

        boolean isNone() {
            return value.comparator() == Comparator.NONE;
        }
    }

    private record Key(Role role, @Nullable Period period, String district) {
        static Key of(Seen seen) {
            return new Key(seen.value().role(), seen.value().period(), seen.district());
        }
    }

    private final Indicator indicator;
    private final List<Finding> findings;

    Repeats(Indicator indicator, List<Finding> findings) {
        this.indicator = indicator;
        this.findings = findings;
    }

    List<Seen> settle(List<Seen> all) {
        Map<Key, List<Seen>> groups = new LinkedHashMap<>();
        all.forEach(s -> groups.computeIfAbsent(Key.of(s), k -> new ArrayList<>()).add(s));
        return groups.values().stream().flatMap(group -> one(group).stream()).toList();
    }

    /** Cells that say nothing do not contradict. Those in a foreign unit are told of later, one by one. */
    private List<Seen> one(List<Seen> group) {
        List<Seen> said = group.stream().filter(s -> !s.isNone()).toList();
        if (group.size() == 1 || said.stream().anyMatch(s -> !converts(s.value()))) {
            return group;
        }
        if (said.size() < 2) {
            return said.isEmpty() ? List.of(group.getFirst()) : said;
        }
        Seen first = said.getFirst();
        List<Seen> others = said.subList(1, said.size());
        boolean agree = others.stream().allMatch(s -> same(first.value(), s.value()));
        for (Seen other : others) {
            if (!agree && same(first.value(), other.value())) {
                continue;
            }
            tell(agree ? Code.VALUE_TWICE : Code.VALUE_CONFLICT, first, other);
        }
        return agree ? List.of(kept(said)) : List.of();
    }

    private static Seen kept(List<Seen> said) {
        return said.stream().filter(s -> !s.value().provisional()).findFirst().orElse(said.getFirst());
    }

    private void tell(Code code, Seen first, Seen other) {
        DraftValue value = other.value();
        findings.add(new Finding(
                code,
                other.table().sheet(),
                value.cell(),
                List.of(indicator.title(), first.place(), first.value().text(), other.place(), value.text())));
    }

    private boolean same(DraftValue a, DraftValue b) {
        return a.comparator() == b.comparator()
                && Sameness.of(amount(a, a.value()), amount(b, b.value()))
                && Sameness.of(amount(a, a.upper()), amount(b, b.upper()))
                && (a.value() != null || Plain.of(a.text()).equals(Plain.of(b.text())));
    }

    private boolean converts(DraftValue value) {
        return value.value() == null
                || value.unit().equals(Unit.NONE)
                || value.unit().convertsTo(indicator.unit());
    }

    private @Nullable BigDecimal amount(DraftValue value, @Nullable BigDecimal printed) {
        return printed == null || value.unit().equals(Unit.NONE)
                ? printed
                : value.unit().convert(printed, indicator.unit());
    }
}
