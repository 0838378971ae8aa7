package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.work.Outcome;

class PlanRemovalTest {
    @TempDir
    Path folder;

    @Test
    void theFullestPlanHasRowsInEveryTableAndLeavesNoneBehind() {
        Path file = folder.resolve("a.mv.db");
        try (Store store = (Store) assertInstanceOf(Outcome.Done.class, Store.open(file)).value()) {
            Jdbi outside = Jdbi.create(Store.dataSource(StoreFile.of(file).url()));
            Desk desk = new Desk(store, Clock.systemUTC());
            desk.apply(new Change.AddPlan(SamplePlan.emptiest()));
            Map<Table, Long> before = rows(outside);

            desk.apply(new Change.AddPlan(SamplePlan.whole()));
            assertEquals(EnumSet.allOf(Table.class), filled(rows(outside)));
            desk.apply(new Change.RemovePlan(SamplePlan.ID));

            Map<Table, Long> after = rows(outside);
            before.remove(Table.SOURCE);
            after.remove(Table.SOURCE);
            assertEquals(before, after);
        }
    }

    private static Map<Table, Long> rows(Jdbi database) {
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            long count = database.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table.sqlName())
                    .mapTo(Long.class)
                    .one());
            counts.put(table, count);
        }
        return counts;
    }

    private static Set<Table> filled(Map<Table, Long> counts) {
        Set<Table> filled = EnumSet.noneOf(Table.class);
        counts.forEach((table, count) -> {
            if (count > 0) {
                filled.add(table);
            }
        });
        return filled;
    }
}
