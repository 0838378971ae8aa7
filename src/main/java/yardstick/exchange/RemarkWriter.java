package yardstick.exchange;

import yardstick.model.AssessmentRule;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Goal;
import yardstick.model.NoMeasure;
import yardstick.model.Plan;
import yardstick.model.Programme;
import yardstick.model.Revision;

/** What a plan says about itself and what was found about it: goals, rules, terms, conflicts, revisions. */
final class RemarkWriter {

    void write(Plan plan, Document bundle) {
        bundle.list("rules", plan.all(AssessmentRule.class), RemarkWriter::rule)
                .list("definitions", plan.all(Definition.class), RemarkWriter::definition)
                .list("programmes", plan.all(Programme.class), RemarkWriter::programme)
                .list("conflicts", plan.all(Conflict.class), RemarkWriter::conflict)
                .list("revisions", plan.all(Revision.class), RemarkWriter::revision)
                .listKnown("noMeasures", plan.all(NoMeasure.class), RemarkWriter::noMeasure);
    }

    Document goal(Goal goal) {
        return Marks.trace(
                new Document()
                        .put("id", goal.id())
                        .text("heading", goal.heading())
                        .put("horizon", goal.horizon())
                        .put("category", goal.category())
                        .put("text", goal.text()),
                goal.trace());
    }

    private static Document rule(AssessmentRule rule) {
        return Marks.trace(
                new Document()
                        .put("id", rule.id())
                        .put("text", rule.text())
                        .text("frequency", rule.frequency())
                        .text("assessor", rule.assessor())
                        .text("assessed", rule.assessed())
                        .text("consequence", rule.consequence()),
                rule.trace());
    }

    private static Document definition(Definition definition) {
        return Marks.trace(
                new Document()
                        .put("id", definition.id())
                        .put("term", definition.term())
                        .text("text", definition.text())
                        .texts("items", definition.items())
                        .putKnown("printedCount", definition.printedCount())
                        .putTrue("open", definition.open()),
                definition.trace());
    }

    private static Document programme(Programme programme) {
        return Marks.trace(
                new Document()
                        .put("id", programme.id())
                        .put("name", programme.name())
                        .texts("tasks", programme.tasks())
                        .texts("boxes", programme.boxes()),
                programme.trace());
    }

    private static Document conflict(Conflict conflict) {
        return Marks.trace(
                new Document()
                        .put("id", conflict.id())
                        .put("kind", conflict.kind())
                        .put("what", conflict.what())
                        .texts("about", conflict.about())
                        .list("readings", conflict.readings(), RemarkWriter::reading)
                        .putKnown("chosen", conflict.chosen())
                        .putKnown("note", conflict.note()),
                conflict.trace());
    }

    private static Document reading(Conflict.Reading reading) {
        return new Document().put("text", reading.text()).put("source", BundleWriter.source(reading.source()));
    }

    private static Document revision(Revision revision) {
        return Marks.trace(
                new Document()
                        .put("id", revision.id())
                        .put("date", HeaderWriter.date(revision.day()))
                        .text("number", revision.number())
                        .text("reason", revision.reason())
                        .list("changes", revision.changes(), RemarkWriter::adjusted),
                revision.trace());
    }

    private static Document adjusted(Revision.Adjusted change) {
        return new Document()
                .put("indicator", change.indicator())
                .put("period", change.period())
                .put("version", change.version())
                .text("text", change.text());
    }

    private static Document noMeasure(NoMeasure number) {
        return Marks.trace(
                new Document()
                        .put("id", number.id())
                        .put("text", number.text())
                        .put("reason", number.reason()),
                number.trace());
    }
}
