package yardstick.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.model.Part;
import yardstick.model.Plan;

/** Heads and parts of plans as they will be, in the rows of one change. */
final class PartWriter {
    private final Rows rows;
    private final SourceRows sources;

    PartWriter(Rows rows, SourceRows sources) {
        this.rows = rows;
        this.sources = sources;
    }

    void putHeader(Plan plan) {
        rows.put(PlanRows.own(sources, plan));
        removeBelow(plan.id(), Owner.HEAD);
        Packing out = new Packing(sources, plan.id());
        PlanRows.pack(plan.header(), out);
        out.rows().forEach(rows::put);
    }

    boolean has(String plan, Part.Sort sort, String id) {
        return row(plan, sort, id).isPresent();
    }

    boolean hasAny(String plan, String id) {
        return Stream.of(Part.Sort.values()).anyMatch(sort -> has(plan, sort, id));
    }

    private Optional<Row> row(String plan, Part.Sort sort, String id) {
        return rows.find(new Row.Key(PartRows.table(sort), List.of(plan, id)), plan);
    }

    Optional<Part> part(String plan, Part.Sort sort, String id) {
        return row(plan, sort, id).map(row -> PartRows.unpack(sort, row, unpacking(plan)));
    }

    Unpacking unpacking(String plan) {
        return new Unpacking(table -> rows.children(table, plan), sources.reader());
    }

    void put(String plan, Part part) {
        if (has(plan, part.sort(), part.id())) {
            removeBelow(plan, Owner.of(part));
        }
        Packing out = new Packing(sources, plan);
        PartRows.pack(part, out);
        out.rows().forEach(rows::put);
    }

    void remove(String plan, Part.Sort sort, String id) {
        row(plan, sort, id).ifPresent(rows::delete);
        removeBelow(plan, Owner.of(sort, id));
    }

    private void removeBelow(String plan, Owner owner) {
        PartRows.CHILDREN.stream()
                .flatMap(table -> rows.children(table, plan).stream())
                .filter(row -> owner.isAbove(row.text("OWNER")))
                .forEach(rows::delete);
    }

    /** Takes away all parts, and what hangs below the head. */
    void removeAll(String plan) {
        Stream<Table> own = Stream.of(Part.Sort.values()).map(PartRows::table);
        Stream.concat(own, PartRows.CHILDREN.stream())
                .forEach(table -> rows.children(table, plan).forEach(rows::delete));
    }
}
