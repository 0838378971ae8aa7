package yardstick.importing.matching;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.importing.Grid;
import yardstick.importing.SampleFile;
import yardstick.importing.Told;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.Unit;

class ComparisonTest {
    private static final Instant READ_AT = Instant.parse("2026-01-20T08:00:00Z");

    @Test
    void everythingIsNewWhereNothingIsStored() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标
                甲|万件|4.9|7
                """).recognised());
        assertEquals("""
                NEW i01 NewIndicator
                NEW i01 target 2026 null -> 7
                NEW i01 baseline null -> 4.9""", told(differences));
    }

    @Test
    void valuesAreConvertedExactlyToTheStoredUnit() {
        Differences differences = compare(Grid.of("""
                指标|单位|2024年实际
                甲|件|54300
                """).recognised(), stored());
        assertEquals("NEW a actual 2024 null -> 5.4300", told(differences));
    }

    @Test
    void sameTargetInAnotherUnitIsTheSame() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标
                甲|件|49000|70000
                """).recognised(), stored());
        assertEquals("""
                SAME a target 2026 7 -> 7.0000
                SAME a baseline 4.9 -> 4.9000""", told(differences));
    }

    @Test
    void numberBesideTheSameNumberWithItsSignIsOnePromise() {
        Differences differences = compare(Grid.of("""
                指标|单位|规划值（2026年）|2026年任务数
                甲|万件|≥7.0|7
                """).recognised(), stored());
        assertEquals("CHANGED a target 2026 7 -> 7.0", told(differences));
    }

    @Test
    void changedValuesTellOldAndNew() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标|2025年实际
                甲|万件|5|≥7|6.3
                """).recognised(), stored());
        assertEquals("""
                CHANGED a target 2026 7 -> 7
                CHANGED a actual 2025 6.2 -> 6.3
                CHANGED a baseline 4.9 -> 5""", told(differences));
    }

    @Test
    void finalValueAfterAProvisionalOneIsAChangeAndTheSameOneIsNot() {
        Plan provisional = stored(ActualStatus.PROVISIONAL);
        Draft draft = Grid.of("指标|单位|2025年实际\n甲|万件|6.20").recognised();
        assertEquals("CHANGED a actual 2025 6.2 -> 6.20", told(compare(draft, provisional)));
        assertEquals("SAME a actual 2025 6.2 -> 6.20", told(compare(draft, stored())));
    }

    @Test
    void cellWithoutANumberWritesNoActualAndDeletesNone() {
        Draft draft = Grid.of("指标|单位|2025年实际|2024年实际\n甲|万件|—|").recognised();
        assertEquals("", told(compare(draft, stored())));
    }

    @Test
    void unitThatDoesNotConvertIsAnErrorAndNothingIsWritten() {
        Differences differences = compare(Grid.of("指标|单位|2025年实际\n甲|万元|6.3").recognised(), stored());
        assertEquals("", told(differences));
        assertEquals(Finding.Code.UNIT_NOT_OF_PLAN, differences.findings().getFirst().code());
        assertEquals(Finding.Level.ERROR, differences.findings().getFirst().level());
    }

    @Test
    void unitOfThePlanHoldsWhereTheFileHasNoneAndIsTold() {
        Differences differences = compare(Grid.of("指标|2025年实际\n甲|6.3").recognised(), stored());
        assertEquals("CHANGED a actual 2025 6.2 -> 6.3", told(differences));
        assertEquals(Finding.Code.UNIT_FROM_PLAN, differences.findings().getFirst().code());
    }

    @Test
    void aliasAndWidthOfTheNameMakeNoDifferenceButLikenessDoes() {
        assertEquals("SAME a actual 2025 6.2 -> 6.2", told(compare(actual("有 效商标（甲）"), stored())));
        assertEquals("""
                NEW i02 NewIndicator
                NEW i02 actual 2025 null -> 6.2
                MISSING a MissingIndicator""", told(compare(actual("甲类"), stored())));
    }

    @Test
    void statedAbsenceIsKeptAsABaselineWithoutValue() {
        Differences differences =
                compare(Grid.of("指标|单位|2020年基础值|2025年规划值\n甲|件|-|≧5").recognised());
        Item.BaselineItem item = (Item.BaselineItem) differences.items().getLast().item();
        assertNull(requireNonNull(item.now()).value());
        assertEquals("-", requireNonNull(item.now()).text());
    }

    @Test
    void everyValueLeadsBackToItsCell() {
        Differences differences = compare(Grid.of("指标|单位|2025年实际\n甲|万件|6.3").recognised(), stored());
        Item.ActualItem item = (Item.ActualItem) differences.items().getFirst().item();
        assertEquals(
                new Source("f.xlsx", "00", Source.Place.cell("s", "C2"), "6.3", READ_AT),
                requireNonNull(item.now()).source());
    }

    @Test
    void equalValuesInTwoTablesAreOneDifference() {
        Draft draft = Grid.of("""
                指标|单位|2025年实际
                乙|件|6
                指标|单位|2025年实际
                乙|件|6.0
                """).recognised();
        Differences differences = compare(draft);
        assertEquals("NEW i01 NewIndicator\nNEW i01 actual 2025 null -> 6", told(differences));
        assertEquals("INFO VALUE_TWICE C4 [乙, s!C2, 6, s!C4, 6.0]", findings(differences));
    }

    @Test
    void differentValuesInTwoTablesAreAnErrorAndNeitherIsTaken() {
        Draft draft = Grid.of("""
                指标|单位|2026年目标
                甲|万件|8
                指标|单位|2026年目标|2025年实际
                甲|件|90000|65000
                """).recognised();
        String told = "ERROR VALUE_CONFLICT C4 [甲, s!C2, 8, s!C4, 90000]";
        assertEquals(told, findings(compare(draft)));
        assertEquals(
                told + "\nINFO ACTUAL_REPLACED D4 [甲, 2025, 6.2万件, 6.5万件]", findings(compare(draft, stored())));
        assertEquals("NEW i01 NewIndicator\nNEW i01 actual 2025 null -> 6.5000", told(compare(draft)));
        assertEquals("CHANGED a actual 2025 6.2 -> 6.5000", told(compare(draft, stored())));
    }

    @Test
    void severalValuesOfTwoRowsAreToldOnceAndCounted() {
        Draft draft = Grid.of("""
                指标|单位|2024年实际|2025年实际|2026年实际
                甲|万件|8|9|10
                指标|单位|2024年实际|2025年实际|2026年实际
                甲|万件|8|90|11
                """).recognised();
        assertEquals("""
                INFO VALUE_TWICE C4 [甲, s!C2, 8, s!C4, 8]
                ERROR VALUES_CONFLICT D4 [甲, s!D2, 9, s!D4, 90, 2]""", findings(compare(draft)));
        assertEquals("NEW i01 NewIndicator\nNEW i01 actual 2024 null -> 8", told(compare(draft)));
    }

    @Test
    void growthPromisedOfSomethingCountedIsKeptInItsWords() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标
                甲|件|100|年均增长10%以上
                """).recognised());
        assertEquals("WARNING GROWTH_IN_WORDS D2 [甲, 年均增长10%以上]", findings(differences));
        Target now = ((Item.TargetItem) differences.items().get(1).item()).now();
        assertEquals(
                new Target.Aim(Comparator.TEXT, null, null, "年均增长10%以上"),
                requireNonNull(now).aim());
    }

    @Test
    void growthThatIsTheMeasureItselfStaysANumber() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标
                登记量年均增长率|%|9|年均增长10%以上
                """).recognised());
        assertEquals("", findings(differences));
        assertEquals("NEW i01 target 2026 null -> 10", told(differences).lines().toList().get(1));
    }

    @Test
    void baselineInWordsIsToldAndLeftOutBesideANumber() {
        Draft draft = Grid.of("指标|单位|2020年基期值|2023年基期值|2026年目标\n甲|件|5|1∶0.6|9").recognised();
        assertEquals("ERROR BASELINE_IN_WORDS D2", Told.findings(draft));
        assertEquals("""
                NEW i01 NewIndicator
                NEW i01 target 2026 null -> 9
                NEW i01 baseline null -> 5""", told(compare(draft)));
    }

    @Test
    void ofOneYearACountAndTheSameAYearAreOneButOfSeveralYearsTheyAreNot() {
        Plan aYear = unit("万件/年");
        assertEquals(
                "CHANGED a actual 2025 6.2 -> 6.3000",
                told(compare(Grid.of("指标|单位|2025年实际\n甲|件|63000").recognised(), aYear)));
        Differences several = compare(Grid.of("指标|单位|2021—2025年累计目标\n甲|件|63000").recognised(), aYear);
        assertEquals("", told(several));
        assertEquals("ERROR UNIT_NOT_OF_PLAN C2 [甲, 件, 万件/年]", findings(several));
    }

    @Test
    void rowWithoutAUnitIsToldOnceAndOffersThatOfThePlan() {
        Differences differences =
                compare(Grid.of("指标|2024年实际|2025年实际\n甲|5.4|6.2").recognised(), stored());
        assertEquals("WARNING UNIT_FROM_PLAN B2 [甲, 万件]", findings(differences));
        assertEquals(
                List.of(new Fix.TakeUnit(Unit.of("万件"))),
                differences.findings().getFirst().fixes());
    }

    @Test
    void partsOfOneNameUnderSeveralWholesAreSeveralIndicators() {
        Draft draft = Grid.of("""
                指标|单位|2025年实际
                专利申请量|件|900
                其中：发明|件|300
                专利授权量|件|700
                其中：发明|件|200
                """).recognised();
        Differences differences = compare(draft);
        assertEquals("", findings(differences));
        assertEquals(
                List.of("专利申请量", "专利申请量·发明", "专利授权量", "专利授权量·发明"),
                differences.items().stream()
                        .filter(d -> d.item() instanceof Item.NewIndicator)
                        .map(d -> d.indicator().title())
                        .toList());
    }

    @Test
    void newIndicatorKnowsTheCellOfItsName() {
        Differences differences = compare(Grid.of("序号|指标|单位|2025年实际\n1|甲|件|1").recognised());
        assertEquals(
                Source.Place.cell("s", "B2"),
                requireNonNull(differences.items().getFirst().indicator().source()).place());
    }

    @Test
    void nameThatIsOnlyAlikeIsAskedAndNothingOfItsRowIsImported() {
        Differences differences = compare(actual("有效商标拥有总量"), stored("有效商标注册拥有量"));
        assertEquals("", told(differences));
        assertEquals(
                List.of("[NAME_TO_DECIDE A2 [Join[indicatorId=a, title=有效商标注册拥有量], KeepApart[]]]"),
                differences.findings().stream()
                        .map(f -> "[" + f.code() + " " + f.cell() + " " + f.fixes() + "]")
                        .toList());
        assertEquals(1, differences.questions().getFirst().values());
        assertEquals("总", differences.questions().getFirst().candidates().getFirst().onlyInFile());
        assertEquals("注册", differences.questions().getFirst().candidates().getFirst().onlyInPlan());
    }

    @Test
    void joinedNameBringsItsValuesAndBecomesAnotherName() {
        Matches joined = Matches.NONE.with("商标（甲）", new Matches.Decision.Join("a"));
        Differences differences = new Comparison()
                .compare(actual("商标（甲）"), Optional.of(stored()), joined, READ_AT);
        assertEquals("""
                CHANGED a other name 商标（甲）
                SAME a actual 2025 6.2 -> 6.2""", told(differences));
        assertEquals(List.of(), differences.findings());
    }

    @Test
    void nameKeptApartIsAnIndicatorOfItsOwn() {
        Matches apart = Matches.NONE.with("有效商标拥有总量", new Matches.Decision.Own());
        Differences differences = new Comparison()
                .compare(actual("有效商标拥有总量"), Optional.of(stored("有效商标注册拥有量")), apart, READ_AT);
        assertEquals("""
                NEW i02 NewIndicator
                NEW i02 actual 2025 null -> 6.2
                MISSING a MissingIndicator""", told(differences));
    }

    @Test
    void valueTenThousandTimesTheLastOneIsDoubtedAndStillTold() {
        Differences differences = compare(Grid.of("指标|单位|2026年实际\n甲|万件|62000").recognised(), stored());
        assertEquals("NEW a actual 2026 null -> 62000", told(differences));
        assertEquals(List.of(), differences.taken());
        assertEquals("WARNING HISTORY_JUMP C2 [甲, 62000, ×10000, 2025, 6.2万件]", findings(differences));
        assertEquals(
                new Fix.TakeValue(new BigDecimal("6.2")).toString(),
                differences.findings().getFirst().fixes().getFirst().toString().replace("6.2000", "6.2"));
    }

    @Test
    void valueWithinSightOfTheLastOneIsNotDoubted() {
        assertEquals("", findings(compare(Grid.of("指标|单位|2026年实际\n甲|万件|31").recognised(), stored())));
    }

    @Test
    void whatGivesWayIsToldWithOldAndNew() {
        Differences differences = compare(Grid.of("""
                指标|单位|2023年基期值|2026年目标|2025年实际
                甲|万件|5|8|6.3
                """).recognised(), stored());
        assertEquals("""
                WARNING TARGET_CHANGED D2 [甲, 2026, 7, 8]
                INFO ACTUAL_REPLACED E2 [甲, 2025, 6.2万件, 6.3万件]
                WARNING BASELINE_CHANGED C2 [甲, 4.9万件, 5, —]""", findings(differences));
    }

    @Test
    void provisionalValueThatIsSettledIsTold() {
        Differences differences = compare(
                Grid.of("指标|单位|2025年实际\n甲|万件|6.21").recognised(), stored(ActualStatus.PROVISIONAL));
        assertEquals("INFO ACTUAL_SETTLED C2 [甲, 2025, 6.2万件, 6.21万件]", findings(differences));
    }

    @Test
    void storedPeriodThatTheFileLeavesBlankIsTold() {
        Differences differences = compare(Grid.of("""
                指标|单位|2024年实际|2025年实际
                甲|万件|5.4|
                乙|件|1|2
                """).recognised(), stored());
        assertEquals("INFO PERIOD_NOT_IN_FILE  [2025, 1, 甲]", findings(differences));
    }

    private static String findings(Differences differences) {
        return differences.findings().stream()
                .map(f -> f.level() + " " + f.code() + " " + f.cell() + " " + f.arguments())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void samplePlanAndItsActualsFitTogether() {
        Differences plan = new Comparison()
                .compare(SampleFile.draft("蚌埠市知识产权强市建设主要预期性指标.xlsx"), Optional.empty(), READ_AT);
        List<Indicator> indicators = plan.items().stream()
                .filter(d -> d.item() instanceof Item.NewIndicator)
                .map(Difference::indicator)
                .toList();
        Differences actuals = compare(
                SampleFile.draft("蚌埠市2024—2025年主要指标完成情况（示例数据）.xls"), plan(indicators));
        assertEquals(6, indicators.size());
        assertEquals(List.of(), actuals.findings());
        assertEquals(10, actuals.items().stream().filter(d -> d.item() instanceof Item.ActualItem).count());
    }

    private static Draft actual(String name) {
        return Grid.of("指标|单位|2025年实际\n" + name + "|万件|6.2").recognised();
    }

    private static Differences compare(Draft draft) {
        return new Comparison().compare(draft, Optional.empty(), READ_AT);
    }

    @Test
    void whatATableDoesNotTellOfAStoredValueStays() {
        Target.Terms terms = new Target.Terms(true, LocalDate.of(2026, 6, 30), "力争");
        Actual.Evidence evidence = new Actual.Evidence(PeriodOrigin.INHERITED, "市统计局", "年报", "备注");
        Indicator plain = stored().indicators().getFirst();
        Target target = plain.targets().getFirst();
        Actual actual = plain.actuals().getFirst();
        Indicator known = plain.with(
                plain.baseline(),
                List.of(new Target(target.period(), target.periodOrigin(), 1, target.aim(), terms, null)),
                List.of(new Actual(
                        actual.period(), "", actual.reading(), actual.status(), actual.origin(), evidence, null)));

        Differences differences = compare(Grid.of("""
                指标|单位|2026年目标|2025年实际
                甲|万件|8|6.3
                """).recognised(), plan(List.of(known)));

        assertEquals("""
                CHANGED a target 2026 7 -> 8
                CHANGED a actual 2025 6.2 -> 6.3""", told(differences));
        for (Difference difference : differences.items()) {
            switch (difference.item()) {
                case Item.TargetItem item -> assertEquals(terms, requireNonNull(item.now()).terms());
                case Item.ActualItem item -> assertEquals(evidence, requireNonNull(item.now()).evidence());
                default -> throw new AssertionError(difference);
            }
        }
    }

    private static Differences compare(Draft draft, Plan plan) {
        return new Comparison().compare(draft, Optional.of(plan), READ_AT);
    }

    private static Plan stored() {
        return stored(ActualStatus.FINAL);
    }

    private static Plan stored(String name) {
        return plan(List.of(stored().indicators().getFirst().named(Indicator.Name.of(name))));
    }

    /** 甲, also 有效商标(甲): 4.9 in 2023, 7 by 2026, 6.2 in 2025, in 万件. */
    private static Plan stored(ActualStatus status) {
        Indicator indicator = new Indicator(
                "a",
                1,
                new Indicator.Name("甲", List.of("有效商标(甲)"), ""),
                new Indicator.Heading(Category.CREATION, ""),
                null,
                new Measure(Kind.LEVEL, Direction.HIGHER, Unit.of("万件"), null, null),
                new Baseline(new Period.Year(2023), PeriodOrigin.PRINTED, new BigDecimal("4.9"), "4.9", null),
                List.of(new Target(
                        new Period.Year(2026),
                        PeriodOrigin.PRINTED,
                        1,
                        new Target.Aim(Comparator.EQ, new BigDecimal("7"), null, "7"),
                        null)),
                List.of(new Actual(
                        new Period.Year(2025),
                        "",
                        new Actual.Reading(Comparator.EQ, new BigDecimal("6.2"), "6.2"),
                        status,
                        Origin.IMPORTED,
                        null)),
                List.of(),
                Set.of(),
                null);
        return plan(List.of(indicator));
    }

    private static Plan unit(String unit) {
        Indicator plain = stored().indicators().getFirst();
        return plan(List.of(new Indicator(
                plain.id(),
                plain.position(),
                plain.name(),
                plain.heading(),
                null,
                new Measure(Kind.ANNUAL_FLOW, Direction.HIGHER, Unit.of(unit), null, null),
                plain.baseline(),
                plain.targets(),
                plain.actuals(),
                List.of(),
                Set.of(),
                null)));
    }

    private static Plan plan(List<Indicator> indicators) {
        return new Plan(
                "p", PlanHeader.titled("方案"), new Region("", Region.Level.CITY, ""), null, List.of(), indicators);
    }

    private static String told(Differences differences) {
        return differences.items().stream()
                .map(d -> d.state() + " " + d.id() + " " + told(d.item()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Item item) {
        return switch (item) {
            case Item.NewIndicator n -> "NewIndicator";
            case Item.MissingIndicator m -> "MissingIndicator";
            case Item.OtherName other -> "other name " + other.name();
            case Item.FieldItem field -> "field " + field.field();
            case Item.PlanTitle title -> "title " + title.old() + " -> " + title.now();
            case Item.PlanPeriod period -> "period " + period.now().code();
            case Item.BaselineItem b ->
                "baseline "
                        + plain(b.old() == null ? null : b.old().value())
                        + " -> " + plain(requireNonNull(b.now()).value());
            case Item.TargetItem t -> "target " + requireNonNull(requireNonNull(t.now()).period()).code() + " "
                    + plain(t.old() == null ? null : t.old().value()) + " -> " + plain(requireNonNull(t.now()).value());
            case Item.ActualItem a -> "actual " + requireNonNull(a.now()).period().code() + " "
                    + plain(a.old() == null ? null : a.old().value()) + " -> " + plain(requireNonNull(a.now()).value());
        };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "null" : value.toPlainString();
    }
}
