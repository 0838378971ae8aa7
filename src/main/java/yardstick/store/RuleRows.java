package yardstick.store;

import yardstick.model.AssessmentRule;
import yardstick.model.Part;

/** Rules of assessment. */
final class RuleRows {
    private RuleRows() {}

    static void pack(AssessmentRule rule, Packing out) {
        out.part(
                Table.ASSESSMENT_RULE,
                rule,
                rule.text(),
                rule.frequency(),
                rule.assessor(),
                rule.assessed(),
                rule.consequence());
    }

    static AssessmentRule unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.RULE, row.text("ID"));
        return new AssessmentRule(
                row.text("ID"),
                row.number("POSITION"),
                row.text("PRINTED"),
                row.text("FREQUENCY"),
                row.text("ASSESSOR"),
                row.text("ASSESSED"),
                row.text("CONSEQUENCE"),
                in.trace(owner, row));
    }
}
