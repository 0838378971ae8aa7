package yardstick.store;

import java.util.List;
import java.util.stream.Stream;
import yardstick.model.AssessmentRule;
import yardstick.model.Box;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Explanation;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Goal;
import yardstick.model.Horizon;
import yardstick.model.LeadingGroup;
import yardstick.model.NoMeasure;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.PlanDocument;
import yardstick.model.Programme;
import yardstick.model.Revision;
import yardstick.model.Stage;
import yardstick.model.Task;

/** Where every sort of part is kept. */
final class PartRows {
    /** What hangs below heads and parts; the owner tells below which. */
    static final List<Table> CHILDREN = List.of(
            Table.HEADER_PLACE,
            Table.PART_TEXT,
            Table.BOX_LINE,
            Table.DELIVERABLE,
            Table.SEAT,
            Table.OFFICE,
            Table.FUND_LINE,
            Table.AMOUNT,
            Table.STAGE_ITEM,
            Table.READING,
            Table.ADJUSTED);

    private PartRows() {}

    static Table table(Part.Sort sort) {
        return switch (sort) {
            case DOCUMENT -> Table.DOCUMENT;
            case HORIZON -> Table.HORIZON;
            case GOAL -> Table.GOAL;
            case TASK -> Table.TASK;
            case BOX -> Table.BOX;
            case UNIT -> Table.ORG_UNIT;
            case GROUP -> Table.LEADING_GROUP;
            case FUND -> Table.FUND;
            case FUND_STATEMENT -> Table.FUND_STATEMENT;
            case STAGE -> Table.STAGE;
            case RULE -> Table.ASSESSMENT_RULE;
            case DEFINITION -> Table.DEFINITION;
            case PROGRAMME -> Table.PROGRAMME;
            case CONFLICT -> Table.CONFLICT;
            case REVISION -> Table.REVISION;
            case NO_MEASURE -> Table.NO_MEASURE;
            case EXPLANATION -> Table.EXPLANATION;
        };
    }

    static void pack(Part part, Packing out) {
        switch (part) {
            case PlanDocument document -> DocumentRows.pack(document, out);
            case Horizon horizon -> HorizonRows.pack(horizon, out);
            case Goal goal -> GoalRows.pack(goal, out);
            case Task task -> TaskRows.pack(task, out);
            case Box box -> BoxRows.pack(box, out);
            case OrgUnit unit -> UnitRows.pack(unit, out);
            case LeadingGroup group -> GroupRows.pack(group, out);
            case Fund fund -> FundRows.pack(fund, out);
            case FundStatement statement -> FundStatementRows.pack(statement, out);
            case Stage stage -> StageRows.pack(stage, out);
            case AssessmentRule rule -> RuleRows.pack(rule, out);
            case Definition definition -> DefinitionRows.pack(definition, out);
            case Programme programme -> ProgrammeRows.pack(programme, out);
            case Conflict conflict -> ConflictRows.pack(conflict, out);
            case Revision revision -> RevisionRows.pack(revision, out);
            case NoMeasure number -> NoMeasureRows.pack(number, out);
            case Explanation explanation -> ExplanationRows.pack(explanation, out);
        }
    }

    static Part unpack(Part.Sort sort, Row row, Unpacking in) {
        return switch (sort) {
            case DOCUMENT -> DocumentRows.unpack(row, in);
            case HORIZON -> HorizonRows.unpack(row, in);
            case GOAL -> GoalRows.unpack(row, in);
            case TASK -> TaskRows.unpack(row, in);
            case BOX -> BoxRows.unpack(row, in);
            case UNIT -> UnitRows.unpack(row, in);
            case GROUP -> GroupRows.unpack(row, in);
            case FUND -> FundRows.unpack(row, in);
            case FUND_STATEMENT -> FundStatementRows.unpack(row, in);
            case STAGE -> StageRows.unpack(row, in);
            case RULE -> RuleRows.unpack(row, in);
            case DEFINITION -> DefinitionRows.unpack(row, in);
            case PROGRAMME -> ProgrammeRows.unpack(row, in);
            case CONFLICT -> ConflictRows.unpack(row, in);
            case REVISION -> RevisionRows.unpack(row, in);
            case NO_MEASURE -> NoMeasureRows.unpack(row, in);
            case EXPLANATION -> ExplanationRows.unpack(row, in);
        };
    }

    static List<Part> all(Unpacking in) {
        return Stream.of(Part.Sort.values())
                .flatMap(sort -> in.all(table(sort)).stream().map(row -> unpack(sort, row, in)))
                .toList();
    }
}
