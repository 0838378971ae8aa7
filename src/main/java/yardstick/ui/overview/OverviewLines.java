package yardstick.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Agenda;
import yardstick.calc.Freshness;
import yardstick.calc.Gap;
import yardstick.calc.Movement;
import yardstick.calc.PathPoint;
import yardstick.calc.Timetable;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.store.ValueEvent;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.Place;

/** What changed, what is due and how old the data are, line by line. */
final class OverviewLines {
    private final Words words;
    private final PeriodText periods;
    private final Plan plan;

    OverviewLines(Words words, Plan plan) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.plan = plan;
    }

    List<Line> movements(List<Movement> movements) {
        return movements.stream().map(this::movement).toList();
    }

    private Line movement(Movement moved) {
        Gap now = moved.now();
        Line.Turn turn = moved.turn() == Movement.Turn.SAME
                ? null
                : new Line.Turn(moved.before().status(), now.status());
        String note = "";
        if (moved.hasNewValue()) {
            Amounts amounts = new Amounts(words, now.indicator());
            String before = point(moved.before(), amounts);
            String after = point(now, amounts);
            note = words.get("overview.moved", before, after);
        }
        return new Line(now.indicator().title(), page(now), note, turn);
    }

    private String point(Gap gap, Amounts amounts) {
        Optional<PathPoint> latest = gap.basis().latest();
        return latest.map(point ->
                        words.get("overview.point", periods.of(point.period()), amounts.amount(point.value())))
                .orElseGet(() -> words.get("overview.noValue"));
    }

    /** One line an indicator that stands in the plan: its newest step, and how many there were. */
    List<Line> recorded(Read read) {
        List<Line> lines = new ArrayList<>();
        for (Gap gap : read.now().all()) {
            List<ValueEvent> events = read.recorded().getOrDefault(gap.indicator().id(), List.of()).stream()
                    .filter(event -> event.way() != ValueEvent.Way.PLAN && event.changesTheValue())
                    .toList();
            if (!events.isEmpty()) {
                lines.add(new Line(gap.indicator().title(), page(gap), recorded(gap, events)));
            }
        }
        return lines;
    }

    private String recorded(Gap gap, List<ValueEvent> events) {
        ValueEvent newest = events.getFirst();
        Amounts amounts = new Amounts(words, gap.indicator());
        String period = newest.period() == null ? "" : periods.of(newest.period());
        String what = words.get("overview.recorded.what", period, words.word("role", newest.role()))
                .strip();
        String step = words.get(
                "overview.recorded.step", what, stood(newest.before(), amounts), stood(newest.after(), amounts));
        return events.size() == 1
                ? step
                : words.get("overview.recorded.more", step, Integer.toString(events.size()));
    }

    private String stood(ValueEvent.@Nullable Standing standing, Amounts amounts) {
        if (standing == null) {
            return words.get("overview.noValue");
        }
        return standing.value() == null ? standing.text() : amounts.number(standing.value()) + standing.unit().symbol();
    }

    List<Line> missing(Agenda agenda) {
        return agenda.missing().stream()
                .map(each -> new Line(
                        each.gap().indicator().title(),
                        page(each.gap()),
                        words.get("overview.missing.note", periods.of(each.period()))))
                .toList();
    }

    List<Line> missed(Agenda agenda) {
        return agenda.missed().stream()
                .map(gap -> new Line(gap.indicator().title(), page(gap), words.get("overview.missed.note")))
                .toList();
    }

    List<Line> overdue(Agenda agenda) {
        return agenda.overdue().stream().map(mark -> mark(mark, agenda.asOf())).toList();
    }

    List<Line> soon(Agenda agenda) {
        return agenda.soon().stream().map(mark -> mark(mark, agenda.asOf())).toList();
    }

    private Line mark(Timetable.Mark mark, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(asOf, mark.day());
        String when = days < 0
                ? words.get("overview.due.past", mark.day().toString(), Long.toString(-days))
                : words.get("overview.due.ahead", mark.day().toString(), Long.toString(days));
        String state = mark.progress() == null ? "" : words.word("state", mark.progress().state());
        String note = state.isEmpty() ? when : words.get("overview.due.state", when, state);
        String title = switch (mark.thing()) {
            case TARGETS -> words.get("timetable.mark.TARGETS", Integer.toString(mark.ids().size()));
            default -> words.get("timetable.mark." + mark.thing(), mark.label());
        };
        return new Line(title, place(mark), note);
    }

    private Place place(Timetable.Mark mark) {
        String id = mark.ids().getFirst();
        return switch (mark.thing()) {
            case TARGETS ->
                mark.ids().size() == 1
                        ? new Place.IndicatorPage(plan.id(), id)
                        : new Place.Indicators(plan.id());
            case TASK -> new Place.Tasks(plan.id(), id);
            case DELIVERABLE ->
                plan.part(Task.class, id).isPresent()
                        ? new Place.Tasks(plan.id(), id)
                        : new Place.PlanPage(plan.id(), Place.Section.BOXES, id);
            case STAGE, HORIZON -> new Place.Schedule(plan.id());
        };
    }

    /** Those without any first, then the oldest. */
    List<Line> freshness(Freshness freshness) {
        Stream<Line> without = freshness.without().stream()
                .map(gap -> new Line(gap.indicator().title(), page(gap), words.get("overview.fresh.none")));
        Stream<Line> ages = freshness.ages().stream()
                .map(age -> new Line(
                        age.gap().indicator().title(),
                        page(age.gap()),
                        words.get(
                                "overview.fresh.age",
                                periods.of(age.actual().period()),
                                Integer.toString(age.months()))));
        return Stream.concat(without, ages).toList();
    }

    /** How many have data at all, and up to when. */
    String freshness(Freshness freshness, int all) {
        String known = Integer.toString(freshness.ages().size());
        String none = Integer.toString(freshness.without().size());
        if (freshness.ages().isEmpty()) {
            return words.get("overview.fresh.nothing", Integer.toString(all));
        }
        String newest = periods.of(freshness.ages().getLast().actual().period());
        return freshness.without().isEmpty()
                ? words.get("overview.fresh.all", Integer.toString(all), newest)
                : words.get("overview.fresh.some", Integer.toString(all), known, newest, none);
    }

    private Place page(Gap gap) {
        return new Place.IndicatorPage(plan.id(), gap.indicator().id());
    }
}
