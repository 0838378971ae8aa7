package yardstick.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table in the order a {@link Row} holds them, the key first. Immutable once a table has it. */
final class Shape {
    private final int keySize;
    private final List<Column> columns = new ArrayList<>();
    private int parent;

    private Shape(int keySize) {
        this.keySize = keySize;
    }

    /** The first so many columns are the key, the very first names what a row belongs to. */
    static Shape key(int size) {
        return new Shape(size);
    }

    /** One row for every part of a sort. */
    static Shape part() {
        return new Shape(2).text("PLAN", "ID").whole("POSITION");
    }

    /** Rows that hang below a part, in order; see {@link Owner}. */
    static Shape child() {
        return new Shape(3).text("PLAN", "OWNER").whole("POSITION");
    }

    Shape text(String... names) {
        return add(names, Column.Type.TEXT);
    }

    Shape whole(String... names) {
        return add(names, Column.Type.WHOLE);
    }

    Shape day(String... names) {
        return add(names, Column.Type.DAY);
    }

    private Shape add(String[] names, Column.Type type) {
        Stream.of(names).map(name -> new Column(name, type)).forEach(columns::add);
        return this;
    }

    /** Another column than the first names what a row belongs to. */
    Shape under(String column) {
        parent = columns.stream().map(Column::name).toList().indexOf(column);
        return this;
    }

    /** Ends with the columns that tell where a row was read. */
    Shape sourced() {
        whole("SOURCE").text("CELL").whole("LINE").text("QUOTE");
        columns.add(new Column(Table.READ_AT, Column.Type.MOMENT));
        return this;
    }

    int keySize() {
        return keySize;
    }

    int parent() {
        return parent;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }
}
