package badhouse.calc;

import badhouse.store.Rows;

/** What the architecture test must catch: the analysis reads the store by itself. */
public final class ReachesForTheStore {
    static int calls;

    public int answer() {
        calls++;
        return new Rows().count();
    }
}
