package yardstick.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;

/**
 * Reads plans as immutable snapshots, each from one moment. Safe to use from any thread; does not wait for a change that
 * is being written, and sees nothing of it before it is whole.
 */
public final class PlanReader {
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
        return inOneMoment(handle -> {
            RowSql sql = new RowSql(handle);
            return sql.find(new Row.Key(Table.PLAN, List.of(id))).map(row -> plan(sql, row));
        });
    }

    private <T> T inOneMoment(HandleCallback<T, RuntimeException> read) {
        return jdbi.withHandle(handle -> {
            handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            return handle.inTransaction(read);
        });
    }

    private static Plan plan(RowSql sql, Row row) {
        String id = row.text("ID");
        SourceRows.Reader sources = new SourceRows.Reader(sql.all(Table.SOURCE));
        List<Part> parts = sql.children(Table.GOAL, id).stream()
                .<Part>map(goal -> PlanRows.goal(goal, sources))
                .toList();
        return PlanRows.plan(row, parts, indicators(sql, id, sources));
    }

    private static List<Indicator> indicators(RowSql sql, String plan, SourceRows.Reader sources) {
        Map<Object, List<Row>> texts = byIndicator(sql.ofPlan(Table.INDICATOR_TEXT, plan));
        Map<Object, List<Row>> baselines = byIndicator(sql.ofPlan(Table.BASELINE, plan));
        Map<Object, List<Row>> targets = byIndicator(sql.ofPlan(Table.TARGET, plan));
        Map<Object, List<Row>> actuals = byIndicator(sql.ofPlan(Table.ACTUAL, plan));
        return sql.children(Table.INDICATOR, plan).stream()
                .map(own -> {
                    Long no = own.whole("NO");
                    return IndicatorRows.indicator(
                            new IndicatorRows.Parts(
                                    own,
                                    texts.getOrDefault(no, List.of()),
                                    baselines.getOrDefault(no, List.of()),
                                    targets.getOrDefault(no, List.of()),
                                    actuals.getOrDefault(no, List.of())),
                            sources);
                })
                .sorted(Comparator.comparingInt(Indicator::position).thenComparing(Indicator::id))
                .toList();
    }

    private static Map<Object, List<Row>> byIndicator(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::parent));
    }
}
