package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Finding;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Role;

/** What one file says more than once of the same thing: equal values count once, different ones not at all. */
final class Repeats {

    /** Two places that tell the same value. */
    private record Pair(Code code, Seen first, Seen other) {
        String lines() {
            return code + "\n" + first.line() + "\n" + other.line();
        }
    }

    private final Indicator indicator;
    private final OwnUnit own;
    private final List<Finding> findings;
    private final List<Pair> pairs = new ArrayList<>();

    Repeats(Indicator indicator, List<Finding> findings) {
        this.indicator = indicator;
        this.own = OwnUnit.of(indicator);
        this.findings = findings;
    }

    List<Seen> settle(List<Seen> all) {
        Map<Seen.Key, List<Seen>> groups = new LinkedHashMap<>();
        all.forEach(s -> groups.computeIfAbsent(s.key(), k -> new ArrayList<>()).add(s));
        List<Seen> settled = groups.values().stream().flatMap(group -> one(group).stream()).toList();
        tell();
        return settled;
    }

    /** Cells that say nothing do not contradict. Those in a foreign unit are told of later, one by one. */
    private List<Seen> one(List<Seen> group) {
        List<Seen> said = group.stream().filter(s -> !s.isNone()).toList();
        if (group.size() == 1 || said.stream().anyMatch(s -> !own.takes(s.value()))) {
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
            pairs.add(new Pair(agree ? Code.VALUE_TWICE : Code.VALUE_CONFLICT, first, other));
        }
        return agree ? List.of(kept(said)) : List.of();
    }

    private static boolean atLeast(DraftValue value) {
        return value.comparator() == Comparator.EQ || value.comparator() == Comparator.GE;
    }

    /** What is final before what is provisional, what prints its sign before what does not. */
    private static Seen kept(List<Seen> said) {
        return said.stream()
                .filter(s -> s.value().comparator() == Comparator.GE)
                .findFirst()
                .or(() -> said.stream().filter(s -> !s.value().provisional()).findFirst())
                .orElse(said.getFirst());
    }

    /** Two rows that tell the same values, or contradict, are told once and not cell by cell. */
    private void tell() {
        Map<String, List<Pair>> byLines = new LinkedHashMap<>();
        pairs.forEach(pair -> byLines.computeIfAbsent(pair.lines(), l -> new ArrayList<>()).add(pair));
        byLines.values().forEach(same -> findings.add(finding(same.getFirst(), same.size())));
    }

    private Finding finding(Pair pair, int count) {
        DraftValue value = pair.other().value();
        List<String> arguments = new ArrayList<>(List.of(
                indicator.title(), pair.first().place(), pair.first().value().text(), pair.other().place(), value.text()));
        Code code = pair.code();
        if (count > 1) {
            code = code == Code.VALUE_TWICE ? Code.VALUES_TWICE : Code.VALUES_CONFLICT;
            arguments.add(Integer.toString(count));
        }
        return new Finding(code, pair.other().table().sheet(), value.cell(), arguments);
    }

    /** 9 beside ≥9 promises the same. */
    private boolean same(DraftValue a, DraftValue b) {
        boolean promise = a.role() == Role.TARGET && atLeast(a) && atLeast(b);
        return (a.comparator() == b.comparator() || promise)
                && Sameness.of(own.amount(a, a.value()), own.amount(b, b.value()))
                && Sameness.of(own.amount(a, a.upper()), own.amount(b, b.upper()))
                && (a.value() != null || Plain.of(a.text()).equals(Plain.of(b.text())));
    }
}
