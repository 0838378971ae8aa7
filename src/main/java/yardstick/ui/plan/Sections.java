package yardstick.ui.plan;

import java.util.List;
import yardstick.model.AssessmentRule;
import yardstick.model.Box;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Goal;
import yardstick.model.Horizon;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanDocument;
import yardstick.model.Programme;
import yardstick.model.Revision;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.PartsPane;
import yardstick.ui.parts.Place;

/** Which parts of a plan each section of its page holds. */
final class Sections {
    private Sections() {}

    static int count(Plan plan, Place.Section section) {
        return section == Place.Section.HEADER ? 0 : parts(plan, section).size();
    }

    private static List<? extends Part> parts(Plan plan, Place.Section section) {
        return switch (section) {
            case HEADER -> List.of();
            case DOCUMENTS -> plan.all(PlanDocument.class);
            case HORIZONS -> plan.all(Horizon.class);
            case GOALS -> plan.all(Goal.class);
            case BOXES -> plan.all(Box.class);
            case DEFINITIONS -> plan.all(Definition.class);
            case PROGRAMMES -> plan.all(Programme.class);
            case RULES -> plan.all(AssessmentRule.class);
            case CONFLICTS -> plan.all(Conflict.class);
            case REVISIONS -> plan.all(Revision.class);
            case NO_MEASURES -> plan.all(NoMeasure.class);
        };
    }

    /** @throws IllegalArgumentException for the head, which is no list of parts */
    static PartsPane<? extends Part> pane(Place.Section section, PartWriting writing) {
        var around = writing.around();
        var words = around.words();
        return switch (section) {
            case HEADER -> throw new IllegalArgumentException("the head is no list");
            case DOCUMENTS -> new PartsPane<>(new DocumentKind(words).kind(), writing);
            case HORIZONS -> new PartsPane<>(new HorizonKind(words).kind(), writing);
            case GOALS -> new PartsPane<>(new GoalKind(around).kind(), writing);
            case BOXES -> new PartsPane<>(new BoxKind(around).kind(), writing);
            case DEFINITIONS -> new PartsPane<>(new DefinitionKind(words).kind(), writing);
            case PROGRAMMES -> new PartsPane<>(new ProgrammeKind(words).kind(), writing);
            case RULES -> new PartsPane<>(new RuleKind(words).kind(), writing);
            case CONFLICTS -> new PartsPane<>(new ConflictKind(writing).kind(), writing);
            case REVISIONS -> new PartsPane<>(new RevisionKind(around).kind(), writing);
            case NO_MEASURES -> new PartsPane<>(new NoMeasureKind(words).kind(), writing);
        };
    }
}
