package yardstick.cli;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.Document;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;

/** What the importer saw, as the JSON document of the contract. */
final class InspectDocument {
    private final FindingLines findings;

    InspectDocument(FindingLines findings) {
        this.findings = findings;
    }

    Document of(Draft draft) {
        return new Document()
                .put("file", draft.file().name())
                .put("fingerprint", draft.file().fingerprint())
                .put("format", draft.file().format())
                .list("tables", draft.tables(), InspectDocument::table)
                .list("notes", draft.notes(), InspectDocument::note)
                .list("findings", draft.findings(), findings::document);
    }

    private static Document table(DraftTable table) {
        return new Document()
                .put("sheet", table.sheet())
                .put("range", table.range())
                .put("title", table.title())
                .put("period", table.period())
                .put("sample", table.sample())
                .list("columns", table.columns(), InspectDocument::column)
                .list("indicators", table.indicators(), InspectDocument::indicator);
    }

    private static Document column(DraftColumn column) {
        return new Document()
                .put("cell", column.cell())
                .put("head", column.head())
                .put("meaning", column.meaning())
                .put("role", column.role())
                .put("period", column.period())
                .put("district", blankIsNull(column.district()))
                .put("inferred", column.inferred());
    }

    private static Document indicator(DraftIndicator indicator) {
        return new Document()
                .put("name", indicator.name())
                .put("category", indicator.heading().category())
                .put("categoryPrinted", indicator.heading().printed())
                .put("unit", indicator.measure().unit().symbol())
                .put("attribute", indicator.attribute())
                .put("direction", indicator.measure().direction())
                .put("kind", indicator.measure().kind())
                .put("code", blankIsNull(indicator.naming().code()))
                .texts("otherNames", indicator.naming().others())
                .put("row", indicator.row())
                .put("district", blankIsNull(indicator.district()))
                .put("responsible", blankIsNull(indicator.responsible()))
                .list("values", indicator.values(), InspectDocument::value)
                .put("note", blankIsNull(indicator.note()))
                .texts("inferred", List.copyOf(new TreeSet<>(indicator.inferred())));
    }

    private static Document value(DraftValue value) {
        return new Document()
                .put("period", value.period())
                .put("periodOrigin", value.origin())
                .put("role", value.role())
                .put("provisional", value.provisional())
                .put("comparator", value.comparator())
                .put("value", value.value())
                .put("upper", value.upper())
                .put("unit", value.unit().symbol())
                .put("text", value.text())
                .put("cell", value.cell());
    }

    private static Document note(DraftNote note) {
        return new Document()
                .put("text", note.text())
                .put("sheet", note.sheet())
                .put("cell", note.cell());
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
