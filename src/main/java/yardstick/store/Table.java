package yardstick.store;

import static yardstick.store.Column.day;
import static yardstick.store.Column.moment;
import static yardstick.store.Column.text;
import static yardstick.store.Column.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables that hold the office's data, parents before their children: rows are put in this order and taken away in
 * the opposite one. The first columns are the key.
 */
public enum Table {
    SOURCE(1, 0, Sourced.NO, whole("ID"), text("FILE"), text("FINGERPRINT"), text("SHEET")),
    PLAN(
            1,
            0,
            Sourced.NO,
            text("ID"),
            text("TITLE"),
            text("BODY_TITLE"),
            text("KIND"),
            text("NUMBER"),
            text("ISSUER"),
            day("SIGNED"),
            day("PUBLISHED"),
            text("REGION"),
            text("REGION_LEVEL"),
            text("REGION_PARENT"),
            text("PERIOD")),
    GOAL(
            2,
            0,
            Sourced.YES,
            text("PLAN"),
            text("ID"),
            whole("POSITION"),
            text("HEADING"),
            text("HORIZON"),
            text("CATEGORY"),
            text("PRINTED")),
    INDICATOR(
            1,
            1,
            Sourced.YES,
            whole("NO"),
            text("PLAN"),
            text("ID"),
            whole("POSITION"),
            text("NAME"),
            text("DEFINITION"),
            text("CATEGORY"),
            text("CATEGORY_PRINTED"),
            text("ATTRIBUTE"),
            text("KIND"),
            text("DIRECTION"),
            text("UNIT_SYMBOL"),
            text("UNIT_BASE"),
            whole("UNIT_EXPONENT"),
            text("UNIT_PER"),
            whole("DECIMALS"),
            text("LIMITS")),
    INDICATOR_TEXT(3, 0, Sourced.NO, whole("INDICATOR"), text("ROLE"), whole("POSITION"), text("PRINTED")),
    BASELINE(
            1,
            0,
            Sourced.YES,
            whole("INDICATOR"),
            text("PERIOD"),
            text("PERIOD_ORIGIN"),
            text("AMOUNT"),
            text("PRINTED")),
    TARGET(
            3,
            0,
            Sourced.YES,
            whole("INDICATOR"),
            text("PERIOD"),
            whole("VERSION"),
            text("PERIOD_ORIGIN"),
            text("COMPARATOR"),
            text("AMOUNT"),
            text("UPPER_AMOUNT"),
            text("PRINTED")),
    ACTUAL(
            3,
            0,
            Sourced.YES,
            whole("INDICATOR"),
            text("PERIOD"),
            text("DISTRICT"),
            text("COMPARATOR"),
            text("AMOUNT"),
            text("PRINTED"),
            text("STATUS"),
            text("ORIGIN"));

    /** Whether rows end with the columns that tell where they were read. */
    private enum Sourced {
        YES,
        NO
    }

    /** When a row was read; the only difference that does not count as one. */
    static final String READ_AT = "READ_AT";

    private final int keySize;
    private final int parent;
    private final List<Column> columns;

    Table(int keySize, int parent, Sourced sourced, Column... own) {
        this.keySize = keySize;
        this.parent = parent;
        List<Column> all = new ArrayList<>(List.of(own));
        if (sourced == Sourced.YES) {
            all.addAll(List.of(whole("SOURCE"), text("CELL"), whole("LINE"), text("QUOTE"), moment(READ_AT)));
        }
        this.columns = List.copyOf(all);
    }

    List<Column> columns() {
        return columns;
    }

    int keySize() {
        return keySize;
    }

    /** Where the column stands that names the row this one belongs to. */
    int parent() {
        return parent;
    }

    int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + this);
    }

    /** @param values in the order of the columns */
    Row row(@Nullable Object... values) {
        return new Row(this, values);
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
