package yardstick.calc;

import static yardstick.calc.Situation.Need.ACTUAL;
import static yardstick.calc.Situation.Need.BASELINE;
import static yardstick.calc.Situation.Need.START_DAY;
import static yardstick.calc.Situation.Need.WHOLE_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/** What has happened: on the same time last year, since the baseline, and as an average yearly growth. */
final class HistoryFigures {

    private record Earlier(BigDecimal value, @Nullable Source source) {}

    private final Situation s;

    HistoryFigures(Situation s) {
        this.s = s;
    }

    Figures.History note(Trail trail) {
        Earlier earlier = s.series().latest().isEmpty() ? null : earlier().orElse(null);
        Trail.Inputs both = s.inputs("y");
        if (earlier != null) {
            both.value("y0", earlier.value(), earlier.source());
        }
        Answer change = trail.note("change", "y − y0", both, change(earlier));
        Answer since = trail.note("sinceBaseline", "y − b", s.inputs("y b"), sinceBaseline());
        Trail.Inputs ends = s.inputs("y b");
        if (s.missing(ACTUAL, START_DAY).isEmpty()) {
            ends.count("n", Situation.months(s.t0(), s.t()));
        }
        Answer cagr = trail.note("cagr", "(y ÷ b) ^ (12 ÷ n) − 1", ends, cagr());
        return new Figures.History(change, since, cagr);
    }

    /** A part of a year is held against the same months a year before (同比), never against a whole year. */
    private Optional<Earlier> earlier() {
        if (!s.latest().whole()) {
            return Optional.ofNullable(s.series().sameSpanLastYear())
                    .map(m -> new Earlier(m.value(), s.sourceOf(m)));
        }
        LocalDate day = Series.yearBefore(s.t());
        return s.series()
                .at(day)
                .map(m -> new Earlier(m.value(), s.sourceOf(m)))
                .or(() -> s.missing(BASELINE, START_DAY).isEmpty() && s.t0().equals(day)
                        ? Optional.of(new Earlier(s.b(), s.start().source()))
                        : Optional.empty());
    }

    private Answer change(@Nullable Earlier earlier) {
        if (s.series().latest().isEmpty()) {
            return Answer.none(s.series().whyNone());
        }
        return earlier == null
                ? Answer.none(Reason.TOO_FEW_POINTS)
                : Answer.exact(s.y().subtract(earlier.value()));
    }

    private Answer sinceBaseline() {
        return s.missing(BASELINE, ACTUAL, WHOLE_YEAR)
                .map(Answer::none)
                .orElseGet(() -> Answer.exact(s.y().subtract(s.b())));
    }

    private Answer cagr() {
        if (!s.manner().growth()) {
            return Answer.none(Reason.KIND_HAS_NO_RATE);
        }
        return s.missing(BASELINE, ACTUAL, WHOLE_YEAR, START_DAY)
                .map(Answer::none)
                .orElseGet(() -> Growth.between(s.b(), s.y(), Situation.months(s.t0(), s.t())));
    }
}
