package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.work.Outcome;

class StoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.mv.db, a.mv.db",
        "a, a.mv.db",
        "a.db, a.db.mv.db",
        "新 建/我的 规划, 新 建/我的 规划.mv.db",
        "with'quote, with'quote.mv.db"
    })
    void aNewStoreIsMadeWithItsFolders(String wanted, String made) throws IOException {
        try (Store store = opened(folder.resolve(wanted))) {
            assertEquals(folder.resolve(made).toAbsolutePath(), store.file());
            assertTrue(Files.size(store.file()) > 0);
        }
        try (Store again = opened(folder.resolve(wanted))) {
            assertEquals(List.of(), again.plans().all());
        }
        assertEquals(List.of(folder.resolve(made).getFileName().toString()), filesIn(folder.resolve(made).resolveSibling("")));
    }

    @Test
    void aPathWithASemicolonIsRefused() throws IOException {
        Outcome<Store> outcome = Store.open(folder.resolve("a;b"));

        assertEquals("STORE_PATH", assertInstanceOf(Outcome.Refused.class, outcome).refusal().code());
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void aFolderThatIsThereHoldsTheStoreUnderItsUsualName() throws IOException {
        try (Store store = opened(folder)) {
            assertEquals("标尺.mv.db", store.file().getFileName().toString());
        }
    }

    @Test
    void readingAndWritingLeaveNoConnectionOpen() {
        Path file = folder.resolve("a.mv.db");
        try (Store store = opened(file)) {
            Desk desk = new Desk(store, Clock.systemUTC());
            desk.apply(new Change.AddPlan(SamplePlan.whole()));
            desk.undo();
            desk.redo();
            store.plans().all();
            store.plans().plan(SamplePlan.ID);
            store.plans().plan("none");
            desk.journal(10);

            Jdbi outside = Jdbi.create(Store.dataSource(StoreFile.of(file).url()));
            long sessions = outside.withHandle(handle -> handle.createQuery(
                            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")
                    .mapTo(Long.class)
                    .one());

            assertEquals(2, sessions, "the store's own one and this one");
        }
    }

    @Test
    void aClosedStoreLetsItsFileGo() throws IOException {
        Path file = folder.resolve("a.mv.db");
        opened(file).close();
        opened(file).close();
        Files.delete(file);
    }

    @Test
    void storesInMemoryKnowNothingOfEachOther() {
        try (Store one = Store.inMemory();
                Store other = Store.inMemory()) {
            new Desk(one, Clock.systemUTC()).apply(new Change.AddPlan(SamplePlan.whole()));

            assertEquals(1, one.plans().all().size());
            assertEquals(List.of(), other.plans().all());
        }
    }

    @Test
    void theNewestMigrationIsTheVersion() {
        int newest = Stream.of(Flyway.configure()
                        .dataSource(Store.dataSource("jdbc:h2:mem:"))
                        .locations("classpath:yardstick/store")
                        .load()
                        .info()
                        .all())
                .mapToInt(migration -> Integer.parseInt(migration.getVersion().toString()))
                .max()
                .orElseThrow();

        assertEquals(Schema.VERSION, newest);
    }

    @Test
    void anOlderStoreIsBroughtUpToDateAndKeptBeside() throws IOException, SQLException {
        Path file = folder.resolve("a.mv.db");
        try (Connection ignored = DriverManager.getConnection(StoreFile.of(file).url(), Schema.USER, "")) {
            Flyway.configure()
                    .dataSource(Store.dataSource(StoreFile.of(file).url()))
                    .baselineVersion("0")
                    .load()
                    .baseline();
        }
        byte[] old = Files.readAllBytes(file);

        opened(file).close();

        assertEquals(List.of("a.mv.db", "a.v0.mv.db"), filesIn(folder));
        assertTrue(Arrays.equals(old, Files.readAllBytes(folder.resolve("a.v0.mv.db"))));
        assertFalse(Arrays.equals(old, Files.readAllBytes(file)));
    }

    private List<String> filesIn(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Store opened(Path file) {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(file)).value();
    }
}
