package yardstick.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;
import yardstick.model.Trace;

/** Puts together again what {@link Packing} took apart. */
final class Unpacking {
    private final Function<Table, List<Row>> ofPlan;
    private final SourceRows.Reader sources;
    private final Map<Table, Map<String, List<Row>>> children = new EnumMap<>(Table.class);

    /** @param ofPlan all rows of a table that belong to the plan */
    Unpacking(Function<Table, List<Row>> ofPlan, SourceRows.Reader sources) {
        this.ofPlan = ofPlan;
        this.sources = sources;
    }

    List<Row> all(Table table) {
        return ofPlan.apply(table);
    }

    /** What hangs directly below the owner, in order. */
    List<Row> children(Table table, Owner owner) {
        return children.computeIfAbsent(table, this::byOwner).getOrDefault(owner.code(), List.of());
    }

    private Map<String, List<Row>> byOwner(Table table) {
        return all(table).stream()
                .sorted(Comparator.comparingLong(row -> row.whole("POSITION")))
                .collect(Collectors.groupingBy(row -> row.text("OWNER")));
    }

    List<String> texts(Owner owner, String role) {
        return children(Table.PART_TEXT, owner).stream()
                .filter(row -> row.text("ROLE").equals(role))
                .map(row -> row.text("PRINTED"))
                .toList();
    }

    @Nullable Source source(Row row) {
        return sources.of(row);
    }

    Trace trace(Owner owner, Row row) {
        return new Trace(Set.copyOf(texts(owner, Packing.INFERRED)), sources.of(row));
    }
}
