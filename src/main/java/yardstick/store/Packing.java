package yardstick.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.model.Source;
import yardstick.model.Trace;

/** Takes what belongs to one plan apart into rows. */
final class Packing {
    static final String INFERRED = "INFERRED";

    private final SourceRows sources;
    private final String plan;
    private final List<Row> rows = new ArrayList<>();

    Packing(SourceRows sources, String plan) {
        this.sources = sources;
        this.plan = plan;
    }

    List<Row> rows() {
        return rows;
    }

    /** The part's own row and its inferred fields. */
    void part(Table table, Part part, @Nullable Object... own) {
        add(table, part.trace().source(), new Object[] {plan, part.id(), (long) part.position()}, own);
        inferred(Owner.of(part), part.trace());
    }

    void inferred(Owner owner, Trace trace) {
        texts(owner, INFERRED, trace.inferred().stream().sorted().toList());
    }

    void child(Table table, Owner owner, int position, @Nullable Source source, @Nullable Object... own) {
        add(table, source, new Object[] {plan, owner.code(), (long) position}, own);
    }

    void texts(Owner owner, String role, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            rows.add(Table.PART_TEXT.row(plan, owner.code(), role, (long) i, texts.get(i)));
        }
    }

    private void add(Table table, @Nullable Source source, Object[] key, @Nullable Object[] own) {
        @Nullable Object[] values = Arrays.copyOf(key, key.length + own.length);
        System.arraycopy(own, 0, values, key.length, own.length);
        rows.add(sources.row(table, source, values));
    }
}
