package yardstick.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Reference;
import yardstick.model.Target;
import yardstick.model.Unit;

/** Plans, indicators and values as they will be, in the rows of one change; only {@code yardstick.change} may use it. */
public final class PlanWriter {
    private final Rows rows;
    private final SourceRows sources;
    private final PartWriter parts;
    private final Map<String, Map<String, Row>> indicators = new HashMap<>();

    public PlanWriter(Rows rows) {
        this.rows = rows;
        this.sources = new SourceRows(rows);
        this.parts = new PartWriter(rows, sources);
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
        parts.putHeader(plan);
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
            case Reference.PartNode(Part.Sort sort, String id) -> parts.has(planId, sort, id);
            case Reference.AnyNode(String id) ->
                indicatorsOf(planId).containsKey(id) || parts.hasAny(planId, id);
        };
    }

    public Optional<Part> part(String planId, Part.Sort sort, String partId) {
        return parts.part(planId, sort, partId);
    }

    public void put(String planId, Part part) {
        parts.put(planId, part);
    }

    public void remove(String planId, Part.Sort sort, String partId) {
        parts.remove(planId, sort, partId);
    }

    /** Takes away all parts and what hangs below the head; indicators stay. */
    public void removeParts(String planId) {
        parts.removeAll(planId);
    }

    /** The plan as it will be, its indicators without baselines, targets and actuals. */
    public Optional<Plan> withoutValues(String planId) {
        return planRow(planId).map(row -> {
            Unpacking in = parts.unpacking(planId);
            List<Indicator> known = indicatorsOf(planId).values().stream()
                    .map(own -> IndicatorRows.indicator(own, table -> below(table, own), sources.reader()))
                    .toList();
            return PlanRows.plan(row, in, PartRows.all(in), known);
        });
    }

    private List<Row> below(Table table, Row indicator) {
        return IndicatorRows.BELOW.contains(table) ? rows.children(table, indicator.whole("NO")) : List.of();
    }

    /** Puts the indicator's own fields; its values stay as they are. */
    public Place put(String planId, Indicator indicator) {
        Row known = indicatorsOf(planId).get(indicator.id());
        long number = known != null ? known.whole("NO") : rows.next(Table.INDICATOR);
        Row row = IndicatorRows.of(sources, number, planId, indicator);
        if (known != null) {
            removeBelow(IndicatorRows.BELOW, number);
        }
        rows.put(row);
        indicatorsOf(planId).put(indicator.id(), row);
        IndicatorRows.below(sources, number, indicator).forEach(rows::put);
        return place(row);
    }

    private void removeBelow(List<Table> tables, long indicator) {
        tables.forEach(table -> rows.children(table, indicator).forEach(rows::delete));
    }

    public void removeIndicator(String planId, String indicatorId) {
        Row row = Objects.requireNonNull(indicatorsOf(planId).remove(indicatorId));
        removeBelow(IndicatorRows.BELOW, row.whole("NO"));
        removeBelow(IndicatorRows.VALUES, row.whole("NO"));
        rows.delete(row);
    }

    /** Takes away baseline, targets and actuals. */
    public void removeValues(Place indicator) {
        removeBelow(IndicatorRows.VALUES, indicator.number());
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

    /** Of every period and version. */
    public List<Target> targets(Place indicator) {
        return rows.children(Table.TARGET, indicator.number()).stream()
                .map(row -> ValueRows.target(row, sources.reader()))
                .toList();
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
