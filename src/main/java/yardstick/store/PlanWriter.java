package yardstick.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Goal;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Reference;
import yardstick.model.Target;
import yardstick.model.Unit;

/** Plans, indicators and values as they will be, in the rows of one change; only {@code yardstick.change} may use it. */
public final class PlanWriter {
    private static final List<Table> OF_INDICATOR =
            List.of(Table.INDICATOR_TEXT, Table.BASELINE, Table.TARGET, Table.ACTUAL);

    private final Rows rows;
    private final SourceRows sources;
    private final Map<String, Map<String, Row>> indicators = new HashMap<>();

    public PlanWriter(Rows rows) {
        this.rows = rows;
        this.sources = new SourceRows(rows);
    }

    /** Where an indicator is stored. */
    public record Place(long number, String name, Unit unit) {}

    public Optional<String> title(String planId) {
        return planRow(planId).map(row -> row.text("TITLE"));
    }

    private Optional<Row> planRow(String planId) {
        return rows.find(new Row.Key(Table.PLAN, List.of(planId)), planId);
    }

    public Optional<Place> indicator(String planId, String indicatorId) {
        return Optional.ofNullable(indicatorsOf(planId).get(indicatorId)).map(PlanWriter::place);
    }

    private static Place place(Row row) {
        return new Place(row.whole("NO"), row.text("NAME"), IndicatorRows.measure(row).unit());
    }

    private Map<String, Row> indicatorsOf(String planId) {
        return indicators.computeIfAbsent(planId, plan -> {
            Map<String, Row> found = new HashMap<>();
            rows.children(Table.INDICATOR, plan).forEach(row -> found.put(row.text("ID"), row));
            return found;
        });
    }

    public Set<String> indicatorIds(String planId) {
        return Set.copyOf(indicatorsOf(planId).keySet());
    }

    /** Puts what stands above the text; parts and indicators are put one by one. */
    public void putHeader(Plan plan) {
        rows.put(PlanRows.of(plan));
    }

    /** Takes away the plan with everything that belongs to it. */
    public void remove(String planId) {
        indicatorIds(planId).forEach(id -> removeIndicator(planId, id));
        removeParts(planId);
        planRow(planId).ifPresent(rows::delete);
    }

    /** Whether there is such a record in the plan. */
    public boolean has(String planId, Reference.Node record) {
        return switch (record) {
            case Reference.IndicatorNode(String id) -> indicatorsOf(planId).containsKey(id);
            case Reference.PartNode(Part.Sort sort, String id) -> part(planId, sort, id).isPresent();
            case Reference.AnyNode(String id) ->
                indicatorsOf(planId).containsKey(id)
                        || Stream.of(Part.Sort.values())
                                .anyMatch(sort -> part(planId, sort, id).isPresent());
        };
    }

    public Optional<Part> part(String planId, Part.Sort sort, String partId) {
        return sort == Part.Sort.GOAL
                ? rows.find(new Row.Key(Table.GOAL, List.of(planId, partId)), planId)
                        .map(row -> PlanRows.goal(row, sources.reader()))
                : Optional.empty();
    }

    public void put(String planId, Part part) {
        if (part instanceof Goal goal) {
            rows.put(PlanRows.of(sources, planId, goal));
        }
    }

    public void remove(String planId, Part.Sort sort, String partId) {
        if (sort == Part.Sort.GOAL) {
            rows.find(new Row.Key(Table.GOAL, List.of(planId, partId)), planId).ifPresent(rows::delete);
        }
    }

    /** Takes away all parts and leaves head and indicators. */
    public void removeParts(String planId) {
        rows.children(Table.GOAL, planId).forEach(rows::delete);
    }

    /** The plan as it will be, its indicators without baselines, targets and actuals. */
    public Optional<Plan> withoutValues(String planId) {
        return planRow(planId).map(row -> PlanRows.plan(row, List.of(), List.of()));
    }

    /** Puts the indicator's own fields; its values stay as they are. */
    public Place put(String planId, Indicator indicator) {
        Row known = indicatorsOf(planId).get(indicator.id());
        long number = known != null ? known.whole("NO") : rows.next(Table.INDICATOR);
        Row row = IndicatorRows.of(sources, number, planId, indicator);
        rows.put(row);
        indicatorsOf(planId).put(indicator.id(), row);
        rows.children(Table.INDICATOR_TEXT, number).forEach(rows::delete);
        IndicatorRows.texts(number, indicator).forEach(rows::put);
        return place(row);
    }

    public void removeIndicator(String planId, String indicatorId) {
        Row row = Objects.requireNonNull(indicatorsOf(planId).remove(indicatorId));
        for (Table table : OF_INDICATOR) {
            rows.children(table, row.whole("NO")).forEach(rows::delete);
        }
        rows.delete(row);
    }

    /** Takes away baseline, targets and actuals. */
    public void removeValues(Place indicator) {
        for (Table table : List.of(Table.BASELINE, Table.TARGET, Table.ACTUAL)) {
            rows.children(table, indicator.number()).forEach(rows::delete);
        }
    }

    public Optional<Baseline> baseline(Place indicator) {
        return baselineRow(indicator).map(row -> ValueRows.baseline(row, sources.reader()));
    }

    private Optional<Row> baselineRow(Place indicator) {
        return find(Table.BASELINE, indicator);
    }

    public void put(Place indicator, Baseline baseline) {
        rows.put(ValueRows.of(sources, indicator.number(), baseline));
    }

    public void removeBaseline(Place indicator) {
        baselineRow(indicator).ifPresent(rows::delete);
    }

    public Optional<Target> target(Place indicator, @Nullable Period period, int version) {
        return find(Table.TARGET, indicator, Spelling.period(period), (long) version)
                .map(row -> ValueRows.target(row, sources.reader()));
    }

    public void put(Place indicator, Target target) {
        rows.put(ValueRows.of(sources, indicator.number(), target));
    }

    public void removeTarget(Place indicator, @Nullable Period period, int version) {
        find(Table.TARGET, indicator, Spelling.period(period), (long) version).ifPresent(rows::delete);
    }

    public Optional<Actual> actual(Place indicator, Period period, String district) {
        return find(Table.ACTUAL, indicator, Spelling.period(period), district)
                .map(row -> ValueRows.actual(row, sources.reader()));
    }

    public void put(Place indicator, Actual actual) {
        rows.put(ValueRows.of(sources, indicator.number(), actual));
    }

    public void removeActual(Place indicator, Period period, String district) {
        find(Table.ACTUAL, indicator, Spelling.period(period), district).ifPresent(rows::delete);
    }

    private Optional<Row> find(Table table, Place indicator, Object... rest) {
        Object[] key = new Object[rest.length + 1];
        key[0] = indicator.number();
        System.arraycopy(rest, 0, key, 1, rest.length);
        return rows.find(new Row.Key(table, List.of(key)), indicator.number());
    }
}
