package yardstick.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;

/**
 * Reads plans as immutable snapshots, each from one moment. Safe to use from any thread; does not wait for a change that
 * is being written, and sees nothing of it before it is whole.
 */
public final class PlanReader {
    private static final List<Table> OF_INDICATOR = Stream.concat(
                    IndicatorRows.BELOW.stream(), IndicatorRows.VALUES.stream())
            .toList();

    private final Jdbi jdbi;

    PlanReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All plans, ordered by id. */
    public List<PlanSummary> all() {
        String sql = "SELECT p.id, p.title, p.region, p.period, COUNT(i.no) AS indicators FROM plan p"
                + " LEFT JOIN indicator i ON i.plan = p.id"
                + " GROUP BY p.id, p.title, p.region, p.period ORDER BY p.id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((results, context) -> new PlanSummary(
                        results.getString("id"),
                        results.getString("title"),
                        results.getString("region"),
                        Spelling.periodOrNull(results.getString("period")),
                        results.getInt("indicators")))
                .list());
    }

    /** The plan with everything kept of it, values in the order of their periods. */
    public Optional<Plan> plan(String id) {
        return new Moment(jdbi).read(handle -> {
            RowSql sql = new RowSql(handle);
            return sql.find(new Row.Key(Table.PLAN, List.of(id))).map(row -> plan(sql, row));
        });
    }

    private static Plan plan(RowSql sql, Row row) {
        String id = row.text("ID");
        SourceRows.Reader sources = new SourceRows.Reader(sql.all(Table.SOURCE));
        Unpacking in = new Unpacking(table -> sql.children(table, id), sources);
        return PlanRows.plan(row, in, PartRows.all(in), indicators(sql, id, sources));
    }

    private static List<Indicator> indicators(RowSql sql, String plan, SourceRows.Reader sources) {
        Map<Table, Map<Object, List<Row>>> below = new EnumMap<>(Table.class);
        for (Table table : OF_INDICATOR) {
            below.put(table, sql.ofPlan(table, plan).stream().collect(Collectors.groupingBy(Row::parent)));
        }
        return sql.children(Table.INDICATOR, plan).stream()
                .map(own -> IndicatorRows.indicator(
                        own,
                        table -> Objects.requireNonNull(below.get(table)).getOrDefault(own.whole("NO"), List.of()),
                        sources))
                .sorted(Comparator.comparingInt(Indicator::position).thenComparing(Indicator::id))
                .toList();
    }
}
