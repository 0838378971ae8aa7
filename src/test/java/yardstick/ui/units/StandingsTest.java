package yardstick.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import yardstick.calc.Duties;
import yardstick.model.LeadingGroup;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.walk.SampleUnits;

/** Counted by hand in the published plan: 22 units named, 75 pairs, four who only sit in the group. */
class StandingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static List<String> names(Plan plan, UnitFilter filter) {
        return UnitRow.of(Duties.of(plan, DAY)).stream()
                .filter(filter::keeps)
                .map(row -> row.unit().name())
                .toList();
    }

    private static Plan withoutGroup() {
        Plan full = SampleUnits.full();
        return new Plan(
                full.id(),
                full.header(),
                full.region(),
                full.period(),
                full.parts().stream().filter(part -> !(part instanceof LeadingGroup)).toList(),
                full.indicators());
    }

    @Test
    void bracketsNameTwentyTwoUnits() {
        assertEquals(22, names(SampleUnits.full(), UnitFilter.NAMED).size());
    }

    @Test
    void countiesAndZonesAreCalledByTheirCollective() {
        assertEquals(
                List.of("市高新区管委会", "市经开区管委会", "怀远县政府", "五河县政府", "固镇县政府", "龙子湖区政府", "蚌山区政府", "禹会区政府", "淮上区政府"),
                names(SampleUnits.full(), UnitFilter.THROUGH));
    }

    @Test
    void oneUnitHasATaskWithoutASeat() {
        assertEquals(List.of("市委编办"), names(SampleUnits.full(), UnitFilter.TASK_NO_SEAT));
    }

    @Test
    void taskOfTheWholeGroupGivesNobodyInItATask() {
        assertEquals(
                List.of("市政府", "市委宣传部", "市卫生健康委", "市统计局"), names(SampleUnits.full(), UnitFilter.SEAT_NO_TASK));
    }

    @Test
    void nobodyLacksASeatWhereNoneAreListed() {
        assertEquals(List.of(), names(withoutGroup(), UnitFilter.TASK_NO_SEAT));
    }

    @Test
    void summaryTellsWhatStrikes() {
        Duties duties = Duties.of(SampleUnits.full(), DAY);
        String told = new UnitsSummary(Words.of(Locale.SIMPLIFIED_CHINESE)).of(duties, UnitRow.of(duties));
        assertTrue(told.contains("共 35 个单位，其中 22 个在任务中被点名；任务与单位共 75 对"), told);
        assertTrue(told.contains("无席位 1 个：市委编办"), told);
    }
}
