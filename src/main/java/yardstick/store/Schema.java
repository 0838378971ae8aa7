package yardstick.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The migrations under {@code /yardstick/store}; a store knows the newest one it has gone through. */
final class Schema {
    /** The number of the newest migration; a test holds it against the files. */
    static final int VERSION = 3;

    static final String HISTORY = "flyway_schema_history";
    static final String USER = "SA";

    private Schema() {}

    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:yardstick/store")
                .load()
                .migrate();
    }
}
