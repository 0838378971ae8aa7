package yardstick.importing.cells;

import yardstick.model.Unit;

/** A reading in one line, for tables of expectations. */
final class Told {
    private Told() {}

    static String of(Reading r) {
        String value = r.value() == null ? "null" : r.value().toPlainString();
        return r.comparator()
                + " " + value
                + (r.upper() == null ? "" : ".." + r.upper().toPlainString())
                + " " + (r.unit() == null ? "-" : r.unit().symbol())
                + (r.sense() == Reading.Sense.LEVEL ? "" : " " + r.sense())
                + (r.provisional() ? " provisional" : "")
                + (r.cumulative() ? " cumulative" : "")
                + (r.beside().mark().isEmpty() ? "" : " mark:" + r.beside().mark())
                + (r.beside().aside().isEmpty() ? "" : " aside:" + r.beside().aside())
                + (r.doubt() == null ? "" : " " + r.doubt());
    }

    static Unit unit(String printed) {
        return printed == null ? Unit.NONE : Unit.of(printed);
    }
}
