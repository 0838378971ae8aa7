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

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column whole(String name) {
        return new Column(name, Type.WHOLE);
    }

    static Column day(String name) {
        return new Column(name, Type.DAY);
    }

    static Column moment(String name) {
        return new Column(name, Type.MOMENT);
    }
}
