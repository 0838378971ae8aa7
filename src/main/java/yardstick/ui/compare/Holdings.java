package yardstick.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.Lineup;
import yardstick.calc.RuleSet;
import yardstick.importing.matching.Namesakes;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.store.PlanReader;
import yardstick.text.Pinyin;
import yardstick.text.SpelledName;
import yardstick.work.Progress;

/**
 * Every plan judged at one day, and the measures found in them.
 *
 * @param tables by the id of the plan
 * @param spelled the measures as they can be typed, in their order
 */
record Holdings(
        LocalDate asOf,
        List<Plan> plans,
        Map<String, GapTable> tables,
        List<Namesakes.Measure> measures,
        List<SpelledName> spelled,
        Names names) {

    /** What knows names; slow to make, so it is made off the window's thread and kept. */
    record Names(Namesakes namesakes, Pinyin pinyin) {}

    static Holdings read(PlanReader reader, Names known, LocalDate day, Progress progress) {
        List<Plan> plans = new ArrayList<>();
        Map<String, GapTable> tables = new HashMap<>();
        GapAnalysis analysis = new GapAnalysis();
        for (PlanSummary summary : reader.all()) {
            progress.checkpoint();
            reader.plan(summary.id()).ifPresent(plan -> {
                plans.add(plan);
                tables.put(plan.id(), analysis.analyse(plan, day, RuleSet.nationalFour()));
            });
        }
        List<Namesakes.Measure> measures = known.namesakes().of(plans);
        List<SpelledName> spelled =
                measures.stream().map(measure -> known.pinyin().name(measure.title())).toList();
        return new Holdings(day, plans, tables, measures, spelled, known);
    }

    /** Those whose name holds what is typed; all for nothing. */
    List<Namesakes.Measure> find(String typed) {
        return IntStream.range(0, measures.size())
                .filter(i -> spelled.get(i).contains(typed))
                .mapToObj(measures::get)
                .toList();
    }

    List<Lineup.Seat> seats(List<Namesakes.Member> members) {
        List<Lineup.Seat> seats = new ArrayList<>();
        for (Namesakes.Member member : members) {
            GapTable table = tables.get(member.plan().id());
            if (table != null) {
                table.gap(member.indicator().id())
                        .ifPresent(gap -> seats.add(new Lineup.Seat(member.plan(), gap)));
            }
        }
        return seats;
    }
}
