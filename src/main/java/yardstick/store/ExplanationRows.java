package yardstick.store;

import yardstick.model.Explanation;
import yardstick.model.Part;

/** Causes and measures of what lags. */
final class ExplanationRows {
    private static final String UNIT = "UNIT";

    private ExplanationRows() {}

    static void pack(Explanation explanation, Packing out) {
        out.part(
                Table.EXPLANATION,
                explanation,
                explanation.about().indicator(),
                Spelling.period(explanation.about().period()),
                explanation.about().asOf(),
                explanation.cause(),
                explanation.measure(),
                explanation.owner().text(),
                explanation.due().day(),
                explanation.due().text(),
                explanation.due().what(),
                explanation.progress().state().name(),
                explanation.progress().note(),
                explanation.progress().day());
        out.texts(Owner.of(explanation), UNIT, explanation.owner().units());
    }

    static Explanation unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.EXPLANATION, row.text("ID"));
        return new Explanation(
                row.text("ID"),
                row.number("POSITION"),
                new Explanation.About(
                        row.text("INDICATOR"), Spelling.periodOrNull(row.text("PERIOD")), row.day("AS_OF")),
                row.text("CAUSE"),
                row.text("MEASURE"),
                new Explanation.Owner(row.text("OWNER_TEXT"), in.texts(owner, UNIT)),
                Facets.due(row),
                Facets.progress(row),
                in.trace(owner, row));
    }
}
