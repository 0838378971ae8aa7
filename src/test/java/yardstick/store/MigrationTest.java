package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Unit;
import yardstick.work.Outcome;

/** A store as the first version left it: one plan, one goal, one indicator, and a typed actual that can be undone. */
class MigrationTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aStoreOfTheFirstVersion() throws IOException, SQLException {
        file = folder.resolve("a.mv.db");
        String url = StoreFile.of(file).url();
        try (Connection connection = DriverManager.getConnection(url, Schema.USER, "");
                Statement statement = connection.createStatement()) {
            migrate(url, "1");
            statement.execute("INSERT INTO source VALUES (1, '2020.xlsx', 'ab12', '表1')");
            statement.execute("INSERT INTO plan VALUES ('hy', '规划', '正文', 'PLAN', '1号', '市局', DATE '2021-12-01', NULL,"
                    + " '河源市', 'CITY', '广东省', '2021/2025')");
            statement.execute("INSERT INTO goal VALUES ('hy', 'g1', 1, '目标', '2025', 'OTHER', '原文',"
                    + " 1, 'A1', 0, '引文', NULL)");
            statement.execute("INSERT INTO indicator VALUES (1, 'hy', 'i1', 1, '满意度', '', 'OTHER', '', NULL, 'SHARE',"
                    + " 'HIGHER', '%', '/1', -2, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL)");
            statement.execute("INSERT INTO target VALUES (1, '2025', 1, 'PRINTED', 'GE', '85.0', NULL, '≧85%',"
                    + " NULL, NULL, NULL, NULL, NULL)");
            statement.execute("INSERT INTO actual VALUES (1, '2022', '', 'EQ', '72.50', '72.50', 'FINAL', 'ENTERED',"
                    + " NULL, NULL, NULL, NULL, NULL)");
            statement.execute("INSERT INTO journal VALUES (1, CURRENT_TIMESTAMP, 'ADD_ACTUAL',"
                    + " ARRAY['满意度', '2022', '72.50%'], FALSE)");
            try (PreparedStatement image = connection.prepareStatement("INSERT INTO journal_image VALUES (1, 0, ?)")) {
                image.setBytes(1, imageOfTheFirstVersion());
                image.execute();
            }
        }
    }

    /** The typed actual with the columns that the first version knew. */
    private static byte[] imageOfTheFirstVersion() throws IOException {
        List<String> columns = List.of(
                "INDICATOR", "PERIOD", "DISTRICT", "COMPARATOR", "AMOUNT", "PRINTED", "STATUS", "ORIGIN", "SOURCE",
                "CELL", "LINE", "QUOTE", "READ_AT");
        List<String> texts = List.of("2022", "", "EQ", "72.50", "72.50", "FINAL", "ENTERED");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeByte(1);
            out.writeInt(1);
            out.writeUTF("ACTUAL");
            out.writeInt(columns.size());
            for (String column : columns) {
                out.writeUTF(column);
            }
            out.writeInt(1);
            out.writeByte(2);
            out.writeByte(2);
            out.writeLong(1);
            for (String text : texts) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte(1);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.write(new byte[5]);
        }
        return bytes.toByteArray();
    }

    @Test
    void itsPlansAreThereAndWhatWasUnknownIsEmpty() {
        try (Store store = opened()) {
            Plan plan = store.plans().plan("hy").orElseThrow();

            assertEquals("广东省", plan.region().parent());
            assertEquals("", plan.header().openness());
            assertEquals(List.of("目标"), plan.parts().stream().map(part -> part.label()).toList());
            Indicator indicator = plan.indicators().getFirst();
            assertEquals(Indicator.Meaning.PLAIN, indicator.meaning());
            assertEquals(Indicator.Links.NONE, indicator.links());
            assertEquals(new BigDecimal("85.0"), indicator.targets().getFirst().value());
            assertEquals(Actual.Evidence.NONE, indicator.actuals().getFirst().evidence());
        }
        assertTrue(Files.exists(folder.resolve("a.v1.mv.db")));
    }

    @Test
    void itsLastStepCanBeUndoneAndRedone() {
        try (Store store = opened()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            Plan before = store.plans().plan("hy").orElseThrow();

            assertInstanceOf(Outcome.Done.class, desk.undo());
            assertEquals(List.of(), store.plans().plan("hy").orElseThrow().indicators().getFirst().actuals());
            assertInstanceOf(Outcome.Done.class, desk.redo());
            assertEquals(before, store.plans().plan("hy").orElseThrow());
        }
    }

    @Test
    void thePlanAsItIsIsNoChange() {
        try (Store store = opened()) {
            Plan plan = store.plans().plan("hy").orElseThrow();

            Outcome<?> outcome = new Desk(store, Clock.systemUTC()).apply(new Change.ReplacePlan(plan));

            assertEquals(
                    "NOTHING_CHANGED",
                    assertInstanceOf(Outcome.Refused.class, outcome).refusal().code());
        }
    }

    @Test
    void whatComesNewIsKeptBesideTheOldAndUndoneBeforeIt() {
        try (Store store = opened()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            Plan before = store.plans().plan("hy").orElseThrow();
            desk.apply(new Change.PutPart("hy", SampleParts.emptyTask("t1", 1)));
            desk.apply(new Change.PutActual("hy", "i1", SamplePlan.witnessed(new Period.Year(2022))));
            assertEquals(
                    "市统计局",
                    store.plans().plan("hy").orElseThrow().indicators().getFirst().actuals().getFirst()
                            .evidence()
                            .by());

            desk.undo();
            desk.undo();

            assertEquals(before, store.plans().plan("hy").orElseThrow());
            assertEquals("ADD_ACTUAL", desk.undoable().orElseThrow().code());
        }
    }

    @Test
    void itsStepsAreInTheHistoryOfTheirIndicator() {
        try (Store store = opened()) {
            List<ValueEvent> events = store.history().of("hy", "i1");

            assertEquals(List.of("ADD_ACTUAL"), events.stream().map(event -> event.step().code()).toList());
            assertEquals(Unit.PERCENT, Objects.requireNonNull(events.getFirst().after()).unit());
        }
    }

    @Test
    void aStoreOfTheSecondVersionKeepsItsPlansAndUndo() throws SQLException {
        String url = StoreFile.of(file).url();
        migrate(url, "2");
        try (Connection connection = DriverManager.getConnection(url, Schema.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO conflict VALUES ('hy', 'c1', 1, 'TYPO', '错字', NULL, '',"
                    + " NULL, NULL, NULL, NULL, NULL)");
        }
        try (Store store = opened()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            Plan before = store.plans().plan("hy").orElseThrow();
            assertEquals(List.of("目标", "错字"), before.parts().stream().map(Part::label).toList());

            assertInstanceOf(
                    Outcome.Done.class, desk.apply(new Change.PutPart("hy", SampleParts.emptyExplanation("e1", 1))));
            desk.undo();
            assertEquals(before, store.plans().plan("hy").orElseThrow());
            desk.undo();

            assertEquals(List.of(), store.plans().plan("hy").orElseThrow().indicators().getFirst().actuals());
            assertEquals(List.of(), store.history().of("hy", "i1"));
        }
        assertTrue(Files.exists(folder.resolve("a.v2.mv.db")));
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(Store.dataSource(url))
                .locations("classpath:yardstick/store")
                .target(version)
                .load()
                .migrate();
    }

    private Store opened() {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(file)).value();
    }
}
