package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.work.Outcome;

/** Real files of every bad sort: refused with the right code, every byte and the folder left as they were. */
class FileGuardTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsNotTakenForANewStore() throws IOException {
        refused("STORE_EMPTY", write(new byte[0]));
    }

    @Test
    void randomBytesAreDamaged() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        refused("STORE_DAMAGED", write(bytes));
    }

    @Test
    void aTextIsDamaged() throws IOException {
        refused("STORE_DAMAGED", write("指标,2025\n满意度,86%\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aStoreIsDamagedWhereverItIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(newStore());
        for (int length = 4096; length < whole.length; length += 4096) {
            refused("STORE_DAMAGED", write(Arrays.copyOf(whole, length)));
        }
        refused("STORE_DAMAGED", write(Arrays.copyOf(whole, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS twice FOR 'java.lang.Math.cbrt'",
                "CREATE ALIAS own AS 'int own() { return 1; }'",
                "CREATE TRIGGER spy BEFORE INSERT ON plan FOR EACH ROW CALL 'yardstick.store.FileGuardTest$Spy'",
                "CREATE VIEW titles AS SELECT title FROM plan",
                "CREATE VIEW duties AS SELECT title FROM task",
                "ALTER TABLE task ADD COLUMN secret VARCHAR DEFAULT FILE_READ('/etc/hostname', 'UTF-8')",
                "CREATE LINKED TABLE far('', 'jdbc:h2:mem:far;INIT=CREATE TABLE IF NOT EXISTS q(a INT)', 'sa', '', 'Q')",
                "CREATE TABLE other(a INT)",
                "CREATE SCHEMA elsewhere",
                "CREATE DOMAIN share AS INT",
                "CREATE CONSTANT seven VALUE 7",
                "CREATE USER guest PASSWORD 'x'",
                "CREATE SYNONYM plans FOR plan",
                "ALTER TABLE plan ADD COLUMN secret VARCHAR DEFAULT FILE_READ('/etc/hostname', 'UTF-8')",
                "ALTER TABLE plan ADD COLUMN twice VARCHAR GENERATED ALWAYS AS (id || id)",
                "ALTER TABLE plan ADD CONSTRAINT short CHECK (LENGTH(id) < 99)"
            })
    void whatWeNeverDeclareIsForeign(String statement) throws IOException, SQLException {
        Path file = newStore();
        execute(file, statement);
        refused("STORE_FOREIGN", file);
    }

    @Test
    void anotherProgramsH2FileIsForeign() throws IOException, SQLException {
        Path file = folder.resolve("other.mv.db");
        execute(file, "CREATE TABLE customers(id INT PRIMARY KEY, name VARCHAR)");
        refused("STORE_FOREIGN", file);
    }

    @Test
    void aStoreOfANewerProgramIsTold() throws IOException, SQLException {
        Path file = newStore();
        execute(
                file,
                "CREATE TABLE what_comes_later(id INT PRIMARY KEY)",
                "UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'");
        refused("STORE_NEWER", file);
    }

    @Test
    void anotherProgramsFileThatCountsItsVersionsIsForeign() throws IOException, SQLException {
        Path file = newStore();
        execute(
                file,
                "UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'",
                "DROP TABLE journal_image",
                "DROP TABLE journal");
        refused("STORE_FOREIGN", file);
    }

    @ParameterizedTest
    @EnumSource(value = Table.class, names = {"GOAL", "PART_TEXT", "WORDING"})
    void aStoreThatLacksOneOfItsTablesIsDamaged(Table table) throws IOException, SQLException {
        Path file = newStore();
        execute(file, "DROP TABLE " + table.sqlName() + " CASCADE");
        refused("STORE_DAMAGED", file);
    }

    @Test
    void aFileOfAnotherSortWithoutOurEndingIsForeign() throws IOException {
        Path file = Files.writeString(folder.resolve("2025.xlsx"), "PK");
        refused("STORE_FOREIGN", file);
    }

    @Test
    void aFileInThePlaceOfAFolderIsToldAsUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "text");
        assertEquals("STORE_UNREADABLE", codeOf(Store.open(file.resolve("a.mv.db"))));
    }

    @Test
    void aStoreThatIsOpenIsInUse() throws IOException {
        Path file = newStore();
        try (Store first = opened(file)) {
            assertEquals("STORE_IN_USE", codeOf(Store.open(file)));
            assertEquals(List.of(), first.plans().all());
        }
    }

    @Test
    void aStoreWhoseTablesWereAnalysedIsStillOurs() throws IOException, SQLException {
        Path file = newStore();
        execute(file, "INSERT INTO source VALUES (1, 'a', 'b', 'c'), (2, 'a', 'b', 'd')", "ANALYZE");
        opened(file).close();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.mv.db"), bytes);
    }

    private Path newStore() {
        Path file = folder.resolve("own.mv.db");
        opened(file).close();
        return file;
    }

    private static Store opened(Path file) {
        return ((Outcome.Done<Store>) Store.open(file)).value();
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(StoreFile.of(file).url(), Schema.USER, "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void refused(String code, Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<String> beside = names();

        assertEquals(code, codeOf(Store.open(file)));

        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(beside, names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String codeOf(Outcome<Store> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
    }

    /** Would run inside H2 if such a file were opened. */
    public static final class Spy implements org.h2.api.Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            throw new IllegalStateException("a trigger of a foreign file ran");
        }
    }
}
