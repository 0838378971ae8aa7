package yardstick.ui.indicator;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.importing.cells.TextReader;
import yardstick.model.Baseline;
import yardstick.model.Explanation;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.text.Words;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartWriting;
import yardstick.work.Outcome;

/** What can be done on the page with the indicator, its targets and its explanations; each act is one step to undo. */
final class PageActs implements TargetsPane.Acts {
    private final String indicatorId;
    private final PartWriting writing;
    private final SideForm side;
    private final Typing typing;
    private final Supplier<IndicatorModel.@Nullable Content> content;
    private final Words words;

    /** How what is typed is read, and when it was typed. */
    record Typing(TextReader texts, Clock clock) {}

    PageActs(
            String indicatorId,
            PartWriting writing,
            SideForm side,
            Typing typing,
            Supplier<IndicatorModel.@Nullable Content> content) {
        this.indicatorId = indicatorId;
        this.writing = writing;
        this.side = side;
        this.typing = typing;
        this.content = content;
        this.words = writing.around().words();
    }

    private Optional<Indicator> shown() {
        return Optional.ofNullable(content.get()).map(now -> now.gap().indicator());
    }

    private Outcome<Change> ofStored(Plan plan, Function<Indicator, Outcome<Change>> change) {
        return plan.indicator(indicatorId)
                .map(change)
                .orElseGet(() -> Outcome.refused("INDICATOR_UNKNOWN", indicatorId, plan.title()));
    }

    void edit() {
        IndicatorModel.Content now = content.get();
        if (now == null) {
            return;
        }
        Indicator before = now.gap().indicator();
        IndicatorForm form = new IndicatorForm(now.table().plan(), before, typing.texts(), words);
        side.open(
                words.get("indicator.edit"),
                form.form(),
                before,
                new SideForm.Ways<>(
                        typed -> {
                            boolean convert = form.converts();
                            return plan -> ofStored(plan, stored -> Outcome.done(new Change.PutIndicator(
                                    plan.id(), IndicatorForm.into(stored, before, typed, convert))));
                        },
                        plan -> plan.indicator(indicatorId)));
    }

    @Override
    public void adjust() {
        shown().ifPresent(indicator -> {
            Form<Adjusting> form = new TargetForms(indicator, typing.texts(), words).adjusting();
            side.open(
                    words.get("indicator.adjust"),
                    form,
                    Adjusting.EMPTY,
                    SideForm.Ways.fresh(typed -> plan -> typed.change(plan, indicatorId)));
        });
    }

    @Override
    public void add() {
        shown().ifPresent(indicator -> side.open(
                words.get("indicator.target.add"),
                new TargetForms(indicator, typing.texts(), words).single(null),
                TargetForms.Single.EMPTY,
                SideForm.Ways.fresh(typed -> plan -> put(typed, null))));
    }

    @Override
    public void correct(TargetRow row) {
        Target target = row.target();
        if (target == null) {
            baseline();
            return;
        }
        shown().ifPresent(indicator -> side.open(
                words.get("indicator.target.correct", row.period()),
                new TargetForms(indicator, typing.texts(), words).single(target),
                TargetForms.Single.of(target),
                new SideForm.Ways<>(
                        typed -> plan -> put(typed, target),
                        plan -> plan.indicator(indicatorId).flatMap(now -> now.targets().stream()
                                .filter(each -> isSame(each, target))
                                .map(TargetForms.Single::of)
                                .findFirst()))));
    }

    private static boolean isSame(Target one, Target other) {
        return one.version() == other.version() && Objects.equals(one.period(), other.period());
    }

    /** A corrected one keeps its version, and its source where only its terms were typed over. */
    private Outcome<Change> put(TargetForms.Single typed, @Nullable Target before) {
        Target.Aim aim = typed.aim();
        if (aim == null) {
            return Outcome.refused("VALUE_EMPTY");
        }
        boolean sameAim = before != null && before.aim().equals(aim);
        Target target = before == null
                ? TargetForms.fresh(typed, aim)
                : new Target(
                        before.period(),
                        before.periodOrigin(),
                        before.version(),
                        aim,
                        typed.terms(),
                        sameAim ? before.source() : Source.typed(aim.text(), typing.clock().instant()));
        return Outcome.done(new Change.PutTarget(writing.planId(), indicatorId, target));
    }

    @Override
    public void remove(TargetRow row) {
        Target target = row.target();
        Change change = target == null
                ? new Change.SetBaseline(writing.planId(), indicatorId, null)
                : new Change.RemoveTarget(writing.planId(), indicatorId, target.period(), target.version());
        writing.remove(plan -> Outcome.done(change), words.get("indicator.target.removed", row.period()));
    }

    @Override
    public void baseline() {
        shown().ifPresent(indicator -> side.open(
                words.get("indicator.baseline"),
                new BaselineForm(indicator, words).form(),
                BaselineForm.Typed.of(indicator.baseline()),
                new SideForm.Ways<>(
                        typed -> plan -> ofStored(plan, stored -> Outcome.done(new Change.SetBaseline(
                                plan.id(), indicatorId, start(typed, stored)))),
                        plan -> plan.indicator(indicatorId).map(now -> BaselineForm.Typed.of(now.baseline())))));
    }

    private Baseline start(BaselineForm.Typed typed, Indicator stored) {
        return BaselineForm.of(typed, stored, typing.clock().instant());
    }

    void explain() {
        IndicatorModel.Content now = content.get();
        if (now != null) {
            Explanation fresh = Explanations.fresh(now.table().plan(), now.gap(), now.table().asOf());
            open("indicator.explanation.add", fresh);
        }
    }

    void explain(Explanation written) {
        open("indicator.explanation.title", written);
    }

    private void open(String heading, Explanation explanation) {
        side.open(
                words.get(heading),
                new ExplanationForm(words).form(),
                explanation,
                new SideForm.Ways<>(
                        typed -> plan -> Outcome.done(new Change.PutPart(plan.id(), typed)),
                        plan -> plan.part(Explanation.class, explanation.id())));
    }

    void remove(Explanation explanation) {
        writing.remove(explanation);
    }
}
