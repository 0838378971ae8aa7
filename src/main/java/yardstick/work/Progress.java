package yardstick.work;

/** Told by a job how far it is, and asked whether to go on. Calls come on the job's own thread. */
public interface Progress {

    /** @param total 0 where it is not known */
    void report(long done, long total);

    boolean isCancelled();

    /** @throws Cancelled if the user asked to stop; nothing may have been saved by then */
    default void checkpoint() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /** For jobs nobody watches. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
