package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftColumn.Meaning;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.model.Unit;

/** Tells how each column was understood. */
final class ColumnTeller {
    private final TableShape shape;

    ColumnTeller(TableShape shape) {
        this.shape = shape;
    }

    /** @param read the columns of numbers that are read, with all that was judged of them */
    List<DraftColumn> told(List<Column.Values> read) {
        List<DraftColumn> told = new ArrayList<>();
        for (Column column : shape.head().columns()) {
            Optional<Column.Values> judged =
                    read.stream().filter(v -> v.index() == column.index()).findFirst();
            told.add(judged.map(this::values).orElseGet(() -> words(column)));
        }
        return told;
    }

    private DraftColumn values(Column.Values column) {
        Column.Facts facts = column.facts();
        return new DraftColumn(
                at(column),
                column.head(),
                Meaning.VALUES,
                facts.role(),
                facts.period(),
                facts.district(),
                facts.unit(),
                facts.inferred());
    }

    private DraftColumn words(Column column) {
        Meaning meaning =
                switch (column) {
                    case Column.Words w -> w.kind() == ColumnKind.VALUE
                            ? Meaning.VALUES
                            : Meaning.valueOf(w.kind().name());
                    case Column.Derived d -> Meaning.DERIVED;
                    case Column.Values v -> Meaning.UNKNOWN;
                    case Column.Other o -> shape.area().isHiddenColumn(o.index()) ? Meaning.HIDDEN : Meaning.UNKNOWN;
                };
        return new DraftColumn(at(column), column.head(), meaning, null, null, "", Unit.NONE, false);
    }

    private String at(Column column) {
        return shape.area().address(shape.head().bottom(), column.index());
    }
}
