package yardstick.importing;

import java.util.stream.Collectors;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftValue;
import yardstick.model.Period;

/** A draft told as text, so that a test can hold it against a hand-typed table. */
public final class Told {
    private Told() {}

    public static String values(Draft draft) {
        return draft.tables().stream()
                .flatMap(t -> t.indicators().stream())
                .map(i -> i.name() + "\n"
                        + i.values().stream().map(v -> "  " + value(v) + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** Cell, period, role, comparator, value, unit, text. */
    public static String value(DraftValue v) {
        Period period = v.period();
        return String.join(
                " ",
                v.cell(),
                period == null ? "null" : period.code(),
                v.role() + (v.provisional() ? "?" : ""),
                v.comparator().toString(),
                v.value() == null ? "null" : v.value().toPlainString() + (v.upper() == null ? "" : ".." + v.upper()),
                v.unit().symbol().isEmpty() ? "none" : v.unit().symbol(),
                "'" + v.text() + "'");
    }

    public static String findings(Draft draft) {
        return draft.findings().stream()
                .map(f -> f.level() + " " + f.code() + " " + f.cell())
                .collect(Collectors.joining("\n"));
    }
}
