package yardstick.ui.plan;

import java.util.List;
import yardstick.model.AssessmentRule;
import yardstick.model.Part;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** How a plan says it will be checked. */
record RuleKind(Words words) {

    PartKind<AssessmentRule> kind() {
        return new PartKind<>(
                AssessmentRule.class,
                Part.Sort.RULE,
                "r",
                Icon.CHECK,
                words.get("planPage.hint.RULES"),
                new PartKind.Ways<>(
                        (id, position) -> new AssessmentRule(id, position, "", "", "", "", "", Trace.NONE),
                        RuleKind::moved,
                        each -> (each.frequency() + "  " + each.assessor()).strip(),
                        (each, plan) -> List.of()),
                form());
    }

    private Form<AssessmentRule> form() {
        Form<AssessmentRule> form = new Form<>(AssessmentRule::trace);
        Fields fields = new Fields(words);
        var text = form.add("text", fields.longText("planPage.text").required(), AssessmentRule::text);
        var frequency = form.add("frequency", fields.text("planPage.frequency"), AssessmentRule::frequency);
        var assessor = form.add("assessor", fields.text("planPage.assessor"), AssessmentRule::assessor);
        var assessed = form.add("assessed", fields.text("planPage.assessed"), AssessmentRule::assessed);
        var consequence = form.add("consequence", fields.text("planPage.consequence"), AssessmentRule::consequence);
        return form.result(before -> new AssessmentRule(
                before.id(),
                before.position(),
                text.value(),
                frequency.value(),
                assessor.value(),
                assessed.value(),
                consequence.value(),
                form.trace(before.trace())));
    }

    private static AssessmentRule moved(AssessmentRule r, int to) {
        return new AssessmentRule(
                r.id(), to, r.text(), r.frequency(), r.assessor(), r.assessed(), r.consequence(), r.trace());
    }
}
