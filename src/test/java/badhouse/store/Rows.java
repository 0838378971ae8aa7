package badhouse.store;

/** The wrong end of {@link badhouse.calc.ReachesForTheStore}. */
public final class Rows {
    public int count() {
        return 0;
    }
}
