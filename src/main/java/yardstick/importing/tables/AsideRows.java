package yardstick.importing.tables;

import java.util.List;
import java.util.stream.Stream;
import yardstick.importing.draft.DraftAside;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon;

/** Gathers the values of one table that a person has to say something about before they are taken. */
final class AsideRows {
    private final Gathering ofUnknownUnit;
    private final Gathering ofUnknownRole;
    private final ValueReader unknownRole;

    /** @param asked columns that lack their role alone; what is in their cells is not told before it is taken */
    AsideRows(TableShape shape, List<Column.Values> asked, TitleFacts title, HeadWords words, Lexicon lexicon) {
        boolean manyRows = Gathering.manyRows(shape.head());
        KindJudge kinds = new KindJudge(lexicon);
        Findings silent = new Findings("");
        this.ofUnknownUnit = new Gathering(kinds, manyRows);
        this.ofUnknownRole = new Gathering(kinds, manyRows);
        this.unknownRole = new ValueReader(shape, asked, new ValueTimes(title, words, silent), lexicon, silent);
    }

    void add(RowFacts row, ValueReader.Row read) {
        ofUnknownUnit.addValues(row, read.unit(), read.aside());
        ValueReader.Row other = unknownRole.read(row);
        ofUnknownRole.addValues(row, other.unit(), other.values());
    }

    List<DraftAside> all() {
        return Stream.concat(
                        ofUnknownUnit.indicators().stream().map(row -> new DraftAside(Code.UNIT_OF_HEAD_DIFFERS, row)),
                        ofUnknownRole.indicators().stream().map(row -> new DraftAside(Code.ROLE_UNKNOWN, row)))
                .toList();
    }
}
