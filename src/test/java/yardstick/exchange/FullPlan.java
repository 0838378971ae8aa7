package yardstick.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.AssessmentRule;
import yardstick.model.Attribute;
import yardstick.model.Baseline;
import yardstick.model.Box;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Deliverable;
import yardstick.model.Direction;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Goal;
import yardstick.model.Horizon;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.LeadingGroup;
import yardstick.model.Measure;
import yardstick.model.NoMeasure;
import yardstick.model.OrgUnit;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanDocument;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Programme;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Revision;
import yardstick.model.Source;
import yardstick.model.Stage;
import yardstick.model.Target;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.model.Unit;

/** A plan that says something in every field there is. */
final class FullPlan {
    private static final Source LINE = new Source("a.txt", "", Source.Place.line(7), "原文", null);
    private static final Source CELL = new Source(
            "a.xlsx", "ab12", Source.Place.cell("表1", "C5"), "9.540", Instant.parse("2026-03-31T08:00:00.123Z"));
    private static final Trace TRACE = new Trace(Set.of("kind", "category"), LINE);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Progress UNDER_WAY = new Progress(Progress.State.UNDER_WAY, "等批复", LocalDate.of(2025, 6, 1));

    private FullPlan() {}

    static Plan make() {
        return new Plan(
                "试点-1",
                header(),
                new Region("某市", Region.Level.CITY, "某省"),
                new Period.Years(2024, 2026),
                List.of(
                        new Horizon("h1", 1, new Period.Year(2035), "展望2035年", TRACE),
                        document("doc1", 1, PlanDocument.Role.SUPERIOR),
                        document("doc2", 2, PlanDocument.Role.TO_BE_ISSUED),
                        document("doc3", 3, PlanDocument.Role.ATTACHMENT),
                        new Goal("g1", 1, "一、质量", new Period.Year(2026), Category.CREATION, "到2026年……", TRACE),
                        task(),
                        new Box(
                                "box1",
                                1,
                                "专栏1",
                                "指标",
                                List.of("指标", "目标"),
                                List.of(new Box.Line(List.of("专利", "9.54件"), 9), new Box.Line(List.of(""), null)),
                                List.of("t1"),
                                List.of(deliverable()),
                                TRACE),
                        unit("u1", OrgUnit.Kind.SINGLE, List.of()),
                        unit("u2", OrgUnit.Kind.COLLECTIVE, List.of("u1")),
                        group("group", 1),
                        group("g-other", 2),
                        fund(),
                        new FundStatement(
                                "m1",
                                1,
                                "不少于2亿元",
                                "运营",
                                Comparator.GE,
                                new BigDecimal("2.00"),
                                Unit.of("亿元"),
                                new Period.Relative(1),
                                TRACE),
                        new Stage(
                                "st1",
                                1,
                                "启动",
                                "第一年",
                                new Period.Year(2024),
                                List.of(new Stage.Item("印发方案", List.of("t1"), List.of("i1"), UNDER_WAY, LINE)),
                                TRACE),
                        new AssessmentRule("r1", 1, "年度监测", "每年", "市局", "各县", "通报", TRACE),
                        new Definition("d1", 1, "6大产业", "指……", List.of("光伏", "锂电"), 6, true, TRACE),
                        new Programme("p1", 1, "提升工程", List.of("t1"), List.of("box1"), TRACE),
                        new Conflict(
                                "c1",
                                1,
                                Conflict.Kind.CONTRADICTION,
                                "两处不一",
                                List.of("i1", "t1"),
                                List.of(new Conflict.Reading("90%", LINE), new Conflict.Reading("90%以上", LINE)),
                                2,
                                "以正文为准",
                                TRACE),
                        new Revision(
                                "rev1",
                                1,
                                DAY,
                                "3号",
                                "形势变化",
                                List.of(new Revision.Adjusted("i1", new Period.Year(2026), 2, "提高到12件")),
                                TRACE),
                        new NoMeasure("x1", 1, "4·26", "日期", TRACE),
                        new Explanation(
                                "e1",
                                1,
                                new Explanation.About("i1", new Period.Year(2025), DAY),
                                "审查周期延长",
                                "专项辅导",
                                new Explanation.Owner("市局会同各县", List.of("u1")),
                                new Due(DAY, "年底前", "辅导"),
                                UNDER_WAY,
                                TRACE)),
                List.of(indicator()));
    }

    private static PlanHeader header() {
        return new PlanHeader(
                "关于印发方案的通知",
                "工作方案",
                PlanKind.WORK_PLAN,
                new PlanHeader.Numbers("1号", "113703"),
                new PlanHeader.Bodies("市政府", "网站", "市政府", "市局", "某局长", "王某"),
                new PlanHeader.Dates(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5), LocalTime.of(8, 26, 54)),
                List.of("各县"),
                "此件公开发布",
                "2024—2026年",
                "有效",
                List.of(new PlanHeader.Printed("region.name", LINE)),
                TRACE);
    }

    private static PlanDocument document(String id, int position, PlanDocument.Role role) {
        return new PlanDocument(id, position, role, "《纲要》", "〔2024〕2号", "国务院", "贯彻落实", true, TRACE);
    }

    private static Deliverable deliverable() {
        return new Deliverable(
                "印发办法",
                Deliverable.Kind.DOCUMENT,
                "每年",
                new Due(DAY, "2026年底前", "前半部分"),
                "i1",
                UNDER_WAY,
                LINE);
    }

    private static Task task() {
        return new Task(
                "t1",
                1,
                new Task.Place("三/(一)/1", "1.", "提升质量", "(一)创造"),
                "开展……",
                Task.Kind.TASK,
                new Task.Duty("〔市局负责〕", "按职责分工负责", List.of("u1", "u2")),
                new Due(DAY, "2026年底前", "平台"),
                new Task.Links(List.of("box1"), List.of("i1")),
                List.of(deliverable()),
                UNDER_WAY,
                TRACE);
    }

    private static OrgUnit unit(String id, OrgUnit.Kind kind, List<String> members) {
        int position = id.equals("u1") ? 1 : 2;
        return new OrgUnit(id, position, "市局" + id, kind, List.of("别名"), members, "下同", "2024年起", TRACE);
    }

    private static LeadingGroup group(String id, int position) {
        return new LeadingGroup(
                id,
                position,
                "领导小组" + position,
                "由……组成",
                "统筹",
                List.of(new LeadingGroup.Seat("马军", "马  军", "组长", List.of("市长", "局长"), "u1", TRACE)),
                new LeadingGroup.Office("市局", "u1", "日常", "张某", List.of("李某"), "各科", LINE),
                TRACE);
    }

    private static Fund fund() {
        Fund.Amount amount = new Fund.Amount("中央/省", new BigDecimal("20000.0"), "2亿元", 2, new BigDecimal("35.50"));
        return new Fund(
                "f1",
                1,
                "预算",
                Unit.of("万元"),
                new Period.Years(2017, 2019),
                "某中心",
                List.of("中央/省", "地方"),
                List.of(
                        new Fund.Line("运营", "平台", List.of(amount), 157),
                        new Fund.Line("", "培育", List.of(), null)),
                List.of(new Fund.Amount("中央/省", new BigDecimal("20000"), "2亿元", 1, null)),
                TRACE);
    }

    private static Indicator indicator() {
        Target.Aim aim = new Target.Aim(Comparator.RANGE, new BigDecimal("9.540"), new BigDecimal("12"), "9.54—12件");
        return new Indicator(
                "i1",
                1,
                new Indicator.Name("高价值专利", List.of("别名"), "指……"),
                new Indicator.Heading(Category.CREATION, "创造"),
                Attribute.EXPECTED,
                new Measure(
                        Kind.LEVEL,
                        Direction.HIGHER,
                        Unit.of("件"),
                        2,
                        new Measure.Limits(BigDecimal.ZERO, null)),
                new Indicator.Meaning(
                        "光伏产业",
                        "万人口",
                        new Indicator.Conditions(Indicator.Conditions.Combine.ANY, List.of("维持十年")),
                        "年度报告",
                        "a / b",
                        new Indicator.RateOf("金额", Unit.of("亿元"), new Period.Year(2020), new BigDecimal("17.20"))),
                new Indicator.Links(
                        new Indicator.TableRow("box1", "1"),
                        List.of("u1"),
                        List.of("g1"),
                        List.of(new Indicator.Related("i1", Indicator.Related.Relation.PART_OF)),
                        List.of(LINE)),
                new Baseline(new Period.Year(2023), PeriodOrigin.INHERITED, new BigDecimal("8.0"), "8.0", CELL),
                List.of(new Target(
                        new Period.Year(2026),
                        PeriodOrigin.INFERRED,
                        1,
                        aim,
                        new Target.Terms(true, DAY, "力争"),
                        LINE)),
                List.of(new Target(null, PeriodOrigin.PRINTED, 1, aim, LINE)),
                List.of(new Actual(
                        new Period.Months(java.time.YearMonth.of(2025, 1), java.time.YearMonth.of(2025, 9)),
                        "某县",
                        new Actual.Reading(Comparator.GT, new BigDecimal("0.00"), "逾0"),
                        ActualStatus.PROVISIONAL,
                        Origin.ENTERED,
                        new Actual.Evidence(PeriodOrigin.INFERRED, "某科", "某表", "备注"),
                        CELL)),
                List.of("note"),
                Set.of("kind", "direction"),
                LINE);
    }
}
