package yardstick.ui.indicators;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import yardstick.change.Change;
import yardstick.importing.cells.TextReader;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.grid.Typed;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** What is done to the indicators of a plan from their table. Every act is one step that can be undone. */
final class IndicatorActs {
    private final PartWriting writing;
    private final TextReader texts;
    private final Clock clock;
    private final TableState state;

    IndicatorActs(PartWriting writing, TextReader texts, Clock clock, TableState state) {
        this.writing = writing;
        this.texts = texts;
        this.clock = clock;
        this.state = state;
    }

    private Cells cells(Plan plan) {
        return new Cells(
                plan,
                state.values(),
                texts,
                writing.around().asOf().get(),
                writing.around().words());
    }

    /** Why the texts cannot be taken, in their order; empty for those that can. */
    List<String> check(List<Typed> typed) {
        Cells cells = cells(state.plan());
        return typed.stream()
                .map(each -> cells.check(each, clock.instant()) instanceof Outcome.Refused<Indicator>(Refusal why)
                        ? sentence(why)
                        : "")
                .toList();
    }

    private String sentence(Refusal why) {
        return writing.around().words().get("refusal." + why.code(), why.arguments().toArray());
    }

    void save(List<Typed> typed, Runnable ended) {
        writing.change(
                plan -> cells(plan).change(typed, clock.instant()), new PartWriting.Then(ended, ended));
    }

    /** The actuals in these cells become provisional, or final where all are provisional already. */
    void markProvisional(List<GridPlace> places) {
        List<Actual> found = places.stream()
                .flatMap(place -> actual(state.plan(), place))
                .toList();
        if (found.isEmpty()) {
            writing.around().notices().tell(writing.around().words().get("indicators.provisional.none"));
            return;
        }
        ActualStatus wanted = found.stream().allMatch(actual -> actual.status() == ActualStatus.PROVISIONAL)
                ? ActualStatus.FINAL
                : ActualStatus.PROVISIONAL;
        changeActuals(
                places,
                actual -> new Actual(
                        actual.period(),
                        actual.district(),
                        actual.reading(),
                        wanted,
                        actual.origin(),
                        actual.evidence(),
                        actual.source()),
                new PartWriting.Then(() -> {}));
    }

    void note(GridPlace place, String note, PartWriting.Then then) {
        changeActuals(
                List.of(place),
                actual -> {
                    Actual.Evidence known = actual.evidence();
                    return new Actual(
                            actual.period(),
                            actual.district(),
                            actual.reading(),
                            actual.status(),
                            actual.origin(),
                            new Actual.Evidence(known.periodOrigin(), known.by(), known.paper(), note),
                            actual.source());
                },
                then);
    }

    private void changeActuals(List<GridPlace> places, Function<Actual, Actual> edit, PartWriting.Then then) {
        writing.change(
                plan -> {
                    List<Change> changes = places.stream()
                            .flatMap(place -> actual(plan, place)
                                    .<Change>map(old ->
                                            new Change.PutActual(writing.planId(), place.row(), edit.apply(old))))
                            .toList();
                    return new Edits(writing.planId())
                            .together(changes)
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.refused("NOTHING_CHANGED"));
                },
                then);
    }

    /** The actual whose own cell this is. */
    Stream<Actual> actual(Plan plan, GridPlace place) {
        ValueColumn column = state.values().get(place.column());
        return column == null || column.layer() != ValueColumn.Layer.ACTUAL
                ? Stream.empty()
                : plan.indicator(place.row()).stream()
                        .flatMap(indicator -> indicator.actuals().stream())
                        .filter(actual -> actual.district().isEmpty()
                                && actual.period().equals(column.period()));
    }

    /** Takes the rows to where another one stands, in the order of the document. */
    void move(List<String> rows, String to) {
        if (!state.arrangement().isOfDocument()) {
            writing.around().notices().tell(writing.around().words().get("indicators.move.arranged"));
            return;
        }
        writing.change(plan -> moved(plan, rows, to), new PartWriting.Then(() -> {}));
    }

    private Outcome<Change> moved(Plan plan, List<String> rows, String to) {
        List<Indicator> all = new ArrayList<>(plan.indicators());
        List<Indicator> taken = all.stream().filter(each -> rows.contains(each.id())).toList();
        BiFunction<List<Indicator>, String, Integer> place = (list, id) ->
                list.stream().map(Indicator::id).toList().indexOf(id);
        int goal = place.apply(all, to);
        if (taken.isEmpty() || goal < 0 || rows.contains(to)) {
            return Outcome.refused("NOTHING_CHANGED");
        }
        boolean down = goal > all.indexOf(taken.getFirst());
        List<Integer> positions = all.stream().map(Indicator::position).sorted().toList();
        all.removeAll(taken);
        all.addAll(place.apply(all, to) + (down ? 1 : 0), taken);
        List<Indicator> changed = Stream.concat(
                        taken.stream(), all.stream().filter(each -> !taken.contains(each)))
                .map(each -> each.at(distinct(positions, all.indexOf(each))))
                .filter(each -> plan.indicator(each.id()).map(old -> old.position() != each.position()).orElse(false))
                .toList();
        return changed.isEmpty()
                ? Outcome.refused("NOTHING_CHANGED")
                : Outcome.done(new Change.ArrangeIndicators(plan.id(), changed));
    }

    /** Where two had one position, places are counted anew. */
    private static int distinct(List<Integer> positions, int at) {
        boolean twice = positions.stream().distinct().count() < positions.size();
        return twice ? at + 1 : positions.get(at);
    }

    /** Each takes the place of its neighbour in the table. */
    void moveBy(List<String> rows, int by) {
        List<String> shown = state.shown();
        int edge = by < 0
                ? rows.stream().mapToInt(shown::indexOf).min().orElse(-1)
                : rows.stream().mapToInt(shown::indexOf).max().orElse(-1);
        int to = edge + by;
        if (edge >= 0 && to >= 0 && to < shown.size()) {
            move(rows, shown.get(to));
        }
    }

    /** All in one step; where others refer to one of them, none is removed and a sentence names it. */
    void remove(List<String> rows) {
        List<Indicator> gone =
                rows.stream().flatMap(id -> state.plan().indicator(id).stream()).toList();
        if (gone.isEmpty()) {
            return;
        }
        List<Change> changes = gone.stream()
                .<Change>map(each -> new Change.RemoveIndicator(writing.planId(), each.id()))
                .toList();
        String sentence = gone.size() == 1
                ? writing.around().words().get("indicators.removed", gone.getFirst().title())
                : writing.around().words().get("indicators.removed.several", Integer.toString(gone.size()));
        writing.remove(
                plan -> new Edits(writing.planId())
                        .together(changes)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("NOTHING_CHANGED")),
                sentence);
    }
}
