package yardstick.store;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.engine.DbObject;

/**
 * Tells our own tables, indexes, sequences and constraints from anything else a file may declare. Beside the sort of
 * object, every bare word of its declaration has to be known: a default value or a computed column could call a built-in
 * function that reads files or other databases.
 */
final class OwnObjects {
    static final Set<String> TABLES = Stream.concat(
                    Stream.of(Table.values()).map(Table::name), Stream.of("JOURNAL", "JOURNAL_IMAGE", "JOURNAL_TOUCH", Schema.HISTORY))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WORDS = Set.of(
            ("CREATE ALTER CACHED TABLE ADD CONSTRAINT PRIMARY FOREIGN KEY REFERENCES NOCHECK UNIQUE NULLS DISTINCT FIRST"
                            + " INDEX ON SEQUENCE START WITH NOT NULL DEFAULT CURRENT_TIMESTAMP"
                            + " SELECTIVITY CHARACTER VARYING BINARY BIGINT INTEGER BOOLEAN DATE TIMESTAMP TIME ZONE ARRAY")
                    .split(" "));

    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"([^\"]+)\"\\(.*");
    private static final Pattern INDEX_OR_KEY = Pattern.compile("CREATE (UNIQUE |PRIMARY |INDEX ).*");
    private static final Pattern SEQUENCE = Pattern.compile("CREATE SEQUENCE .*");
    private static final Pattern CONSTRAINT = Pattern.compile("ALTER TABLE \"PUBLIC\"\\..*");
    private static final Pattern SETTING = Pattern.compile("SET (CREATE_BUILD|WRITE_DELAY) \\d+");
    private static final Pattern USER = Pattern.compile(
            "CREATE USER IF NOT EXISTS \"" + Schema.USER + "\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN");

    /** A quoted name, a bare word or number, or any other character. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|([A-Za-z_]\\w*)|\\d+|[\\s(),.]|(.)", Pattern.DOTALL);

    private OwnObjects() {}

    static boolean isOwn(Catalogue.Declared object) {
        String sql = object.sql().replace('\n', ' ');
        return switch (object.type()) {
            case DbObject.TABLE_OR_VIEW -> isOwnTable(sql) && isPlain(sql);
            case DbObject.INDEX -> INDEX_OR_KEY.matcher(sql).matches() && isPlain(sql);
            case DbObject.SEQUENCE -> SEQUENCE.matcher(sql).matches() && isPlain(sql);
            case DbObject.CONSTRAINT -> CONSTRAINT.matcher(sql).matches() && isPlain(sql);
            case DbObject.SETTING -> SETTING.matcher(sql).matches();
            case DbObject.USER -> USER.matcher(sql).matches();
            default -> false;
        };
    }

    private static boolean isOwnTable(String sql) {
        Matcher table = TABLE.matcher(sql);
        return table.matches() && TABLES.contains(table.group(1));
    }

    private static boolean isPlain(String sql) {
        return TOKEN.matcher(sql).results().allMatch(token -> {
            String word = token.group(1);
            return token.group(2) == null && (word == null || WORDS.contains(word));
        });
    }
}
