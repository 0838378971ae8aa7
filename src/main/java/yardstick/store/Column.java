package yardstick.store;

/** A column of one of our tables. */
record Column(String name, Type type) {

    /** What a value of the column is in a {@link Row}. */
    enum Type {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        WHOLE,
        /** {@link java.time.LocalDate}. */
        DAY,
        /** {@link java.time.Instant}. */
        MOMENT
    }
}
