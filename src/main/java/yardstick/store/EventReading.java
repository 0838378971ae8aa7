package yardstick.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.model.Role;
import yardstick.model.Unit;
import yardstick.store.ValueEvent.Standing;

/** Makes events of the row images of steps that are told the newest first: units are followed back from today's. */
final class EventReading {
    private final RowSql sql;
    private final SourceRows.Reader sources;
    private final Map<Long, Unit> units = new HashMap<>();
    private final List<ValueEvent> events = new ArrayList<>();

    EventReading(RowSql sql) {
        this.sql = sql;
        this.sources = new SourceRows.Reader(sql.all(Table.SOURCE));
    }

    List<ValueEvent> events() {
        return events;
    }

    /** @param touched the indicators that are asked for, by their numbers at the step */
    void step(JournalRow step, List<RowChange> changes, Map<Long, Touch> touched) {
        Map<Long, RowChange> own = new HashMap<>();
        changes.stream()
                .filter(change -> change.table() == Table.INDICATOR)
                .forEach(change -> own.put(Touch.number(change), change));
        changes.stream()
                .filter(change -> IndicatorRows.VALUES.contains(change.table()))
                .filter(change -> touched.containsKey(Touch.number(change)))
                .sorted(Comparator.comparing(RowChange::table))
                .forEach(change -> {
                    long no = Touch.number(change);
                    events.add(event(step, change, Objects.requireNonNull(touched.get(no)), own.get(no)));
                });
        own.forEach((no, change) -> {
            Row before = change.before();
            if (before == null) {
                units.remove(no);
            } else {
                units.put(no, unit(before));
            }
        });
    }

    private static Unit unit(Row indicator) {
        return IndicatorRows.measure(indicator).unit();
    }

    private ValueEvent event(JournalRow step, RowChange change, Touch touch, @Nullable RowChange own) {
        Unit now = own == null || own.after() == null ? unit(touch.no()) : unit(own.after());
        Unit then = own == null || own.before() == null ? now : unit(own.before());
        Row either = change.either();
        boolean target = change.table() == Table.TARGET;
        return new ValueEvent(
                touch.indicator(),
                step,
                role(change.table()),
                Spelling.periodOrNull(either.text("PERIOD")),
                target ? either.number("VERSION") : 1,
                change.table() == Table.ACTUAL ? either.text("DISTRICT") : "",
                standing(change.before(), then),
                standing(change.after(), now));
    }

    /** As it was behind the step that is being told. */
    private Unit unit(long indicator) {
        return units.computeIfAbsent(
                indicator,
                no -> sql.find(new Row.Key(Table.INDICATOR, List.of(no)))
                        .map(EventReading::unit)
                        .orElse(Unit.NONE));
    }

    private static Role role(Table table) {
        return switch (table) {
            case BASELINE -> Role.BASELINE;
            case TARGET -> Role.TARGET;
            default -> Role.ACTUAL;
        };
    }

    private @Nullable Standing standing(@Nullable Row row, Unit unit) {
        if (row == null) {
            return null;
        }
        return switch (row.table()) {
            case BASELINE -> Standing.of(ValueRows.baseline(row, sources), unit);
            case TARGET -> Standing.of(ValueRows.target(row, sources), unit);
            default -> Standing.of(ValueRows.actual(row, sources), unit);
        };
    }
}
