package yardstick.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.AssessmentRule;
import yardstick.model.Category;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Goal;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.Programme;
import yardstick.model.Revision;

/** Reads what {@link RemarkWriter} writes. */
final class RemarkReader {

    List<Part> parts(Fields bundle) {
        List<Part> parts = new ArrayList<>(bundle.numbered("goals", 1, RemarkReader::goal));
        parts.addAll(bundle.numbered("rules", 1, RemarkReader::rule));
        parts.addAll(bundle.numbered("definitions", 1, RemarkReader::definition));
        parts.addAll(bundle.numbered("programmes", 1, RemarkReader::programme));
        parts.addAll(bundle.numbered("conflicts", 1, RemarkReader::conflict));
        parts.addAll(bundle.numbered("revisions", 1, RemarkReader::revision));
        parts.addAll(bundle.numbered("noMeasures", 1, RemarkReader::noMeasure));
        return parts;
    }

    private static Goal goal(Fields goal, int position) {
        return new Goal(
                goal.text("id"),
                position,
                goal.text("heading"),
                goal.period("horizon"),
                goal.constant("category", Category.class, Category.OTHER),
                goal.text("text"),
                goal.trace());
    }

    private static AssessmentRule rule(Fields rule, int position) {
        return new AssessmentRule(
                rule.text("id"),
                position,
                rule.text("text"),
                rule.text("frequency"),
                rule.text("assessor"),
                rule.text("assessed"),
                rule.text("consequence"),
                rule.trace());
    }

    private static Definition definition(Fields definition, int position) {
        return new Definition(
                definition.text("id"),
                position,
                definition.text("term"),
                definition.text("text"),
                definition.texts("items"),
                definition.count("printedCount"),
                definition.flag("open", false),
                definition.trace());
    }

    private static Programme programme(Fields programme, int position) {
        return new Programme(
                programme.text("id"),
                position,
                programme.text("name"),
                programme.texts("tasks"),
                programme.texts("boxes"),
                programme.trace());
    }

    private static Conflict conflict(Fields conflict, int position) {
        List<Conflict.Reading> readings = conflict.list(
                "readings", reading -> new Conflict.Reading(reading.text("text"), reading.source()));
        return new Conflict(
                conflict.text("id"),
                position,
                conflict.constant("kind", Conflict.Kind.class, Conflict.Kind.AMBIGUITY),
                conflict.text("what"),
                conflict.texts("about"),
                readings,
                chosen(conflict, readings.size()),
                conflict.text("note"),
                conflict.trace());
    }

    private static @Nullable Integer chosen(Fields conflict, int readings) {
        Integer chosen = conflict.count("chosen");
        if (chosen != null && chosen > readings) {
            conflict.findings()
                    .error(
                            "READING_UNKNOWN",
                            conflict.place("chosen"),
                            Integer.toString(chosen),
                            Integer.toString(readings));
        }
        return chosen;
    }

    private static Revision revision(Fields revision, int position) {
        return new Revision(
                revision.text("id"),
                position,
                revision.date("date"),
                revision.text("number"),
                revision.text("reason"),
                revision.list(
                        "changes",
                        change -> new Revision.Adjusted(
                                change.text("indicator"),
                                change.period("period"),
                                change.count("version", 2),
                                change.text("text"))),
                revision.trace());
    }

    private static NoMeasure noMeasure(Fields number, int position) {
        return new NoMeasure(
                number.text("id"), position, number.text("text"), number.text("reason"), number.trace());
    }
}
