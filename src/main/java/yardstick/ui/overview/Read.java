package yardstick.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yardstick.calc.Agenda;
import yardstick.calc.Freshness;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.Movement;
import yardstick.calc.RuleSet;
import yardstick.model.Plan;
import yardstick.store.ValueEvent;

/**
 * Everything the overview tells, read and judged at one moment.
 *
 * @param before the same plan at the earlier day
 * @param recorded values that were typed, imported or adjusted after the earlier day, by the id of the indicator
 */
record Read(
        GapTable now,
        GapTable before,
        List<Movement> movements,
        Agenda agenda,
        Freshness freshness,
        Map<String, List<ValueEvent>> recorded) {
    private static final int DAYS = 90;

    static Read of(Plan plan, LocalDate day, LocalDate since, Map<String, List<ValueEvent>> recorded) {
        GapAnalysis analysis = new GapAnalysis();
        GapTable now = analysis.analyse(plan, day, RuleSet.nationalFour());
        GapTable before = analysis.analyse(plan, since, RuleSet.nationalFour());
        return new Read(
                now, before, Movement.between(before, now), Agenda.of(now, DAYS), Freshness.of(now), recorded);
    }
}
