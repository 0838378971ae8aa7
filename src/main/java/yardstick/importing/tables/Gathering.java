package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/** Joins the numbers of one table by indicator and district, from however many rows and columns they come. */
final class Gathering {
    private record Key(String name, String heading, String district) {}

    /** Rows that tell the same indicator; words come from the first. */
    private static final class Rows {
        private final RowFacts first;
        private final String district;
        private final List<DraftValue> values = new ArrayList<>();
        private Unit unit;
        private boolean roleInferred;

        Rows(RowFacts first, String district, Unit unit) {
            this.first = first;
            this.district = district;
            this.unit = unit;
        }
    }

    private final Map<Key, Rows> rows = new LinkedHashMap<>();
    private final KindJudge kinds;
    private final boolean manyRows;

    /** @param manyRows see {@link #manyRows(Head)} */
    Gathering(KindJudge kinds, boolean manyRows) {
        this.kinds = kinds;
        this.manyRows = manyRows;
    }

    /** Whether rows tell period, role or district, so that several may speak of one indicator. */
    static boolean manyRows(Head head) {
        return head.has(ColumnKind.PERIOD) || head.has(ColumnKind.ROLE) || head.has(ColumnKind.DISTRICT);
    }

    void add(RowFacts row, ValueReader.Row read) {
        if (read.values().isEmpty()) {
            rowsOf(row, row.district(), read.unit());
        }
        addValues(row, read.unit(), read.values());
    }

    /** @param unit of the row */
    void addValues(RowFacts row, Unit unit, List<ValueReader.Read> values) {
        for (ValueReader.Read value : values) {
            String district = value.district().isEmpty() ? row.district() : value.district();
            Rows all = rowsOf(row, district, unit);
            all.values.add(value.value());
            all.roleInferred |= value.roleInferred();
        }
    }

    private Rows rowsOf(RowFacts row, String district, Unit unit) {
        String own = manyRows ? "" : row.naming().cell();
        String name = Plain.of(row.naming().printed()) + own + row.naming().whole();
        Key key = new Key(name, row.heading().printed(), district);
        Rows all = rows.computeIfAbsent(key, k -> new Rows(row, district, unit));
        if (all.unit.equals(Unit.NONE)) {
            all.unit = unit;
        }
        return all;
    }

    List<DraftIndicator> indicators() {
        return rows.values().stream().map(this::indicator).toList();
    }

    private DraftIndicator indicator(Rows all) {
        RowFacts row = all.first;
        Set<String> inferred = new HashSet<>(Set.of("kind", "direction"));
        if (row.heading().printed().isEmpty()) {
            inferred.add("category");
        }
        if (all.roleInferred) {
            inferred.add("role");
        }
        return new DraftIndicator(
                row.naming(),
                row.heading(),
                kinds.measure(row.naming().printed(), all.unit, all.values),
                row.attribute(),
                all.district,
                all.values,
                row.about(),
                inferred);
    }
}
