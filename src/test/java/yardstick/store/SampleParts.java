package yardstick.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.AssessmentRule;
import yardstick.model.Box;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Conflict;
import yardstick.model.Definition;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Goal;
import yardstick.model.Horizon;
import yardstick.model.LeadingGroup;
import yardstick.model.NoMeasure;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.PlanDocument;
import yardstick.model.Programme;
import yardstick.model.Progress;
import yardstick.model.Revision;
import yardstick.model.Source;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.model.Trace;
import yardstick.model.Unit;

/** Parts of every sort: one of each that uses every field, and one that leaves empty what may be. */
public final class SampleParts {
    private SampleParts() {}

    /** They refer to the indicators i1 and i2. */
    public static List<Part> all() {
        return List.of(
                goal(),
                new Goal("g2", 2, "", null, Category.OTHER, "", Trace.NONE),
                document(),
                new PlanDocument("d2", 2, PlanDocument.Role.OTHER, "", "", "", "", false, Trace.NONE),
                new Horizon("h1", 1, new Period.Year(2018), "近期目标:2018年", trace("period")),
                task(),
                emptyTask("t2", 2),
                box(),
                new Box("b2", 2, "", "", List.of(), List.of(), List.of(), List.of(), Trace.NONE),
                unit(),
                emptyUnit("u2", 2),
                group(),
                new LeadingGroup("lg2", 2, "", "", "", List.of(), null, Trace.NONE),
                fund(),
                new Fund("f2", 2, "", Unit.NONE, null, "", List.of(), List.of(), List.of(), Trace.NONE),
                statement(),
                new FundStatement("fs2", 2, "", "", Comparator.NONE, null, Unit.NONE, null, Trace.NONE),
                stage(),
                new Stage("s2", 2, "", "", null, List.of(), Trace.NONE),
                new AssessmentRule("r1", 1, "年终考核", "每年", "领导小组", "各区", "通报", trace("assessed")),
                definition(),
                new Definition("df2", 2, "", "", List.of(), null, false, Trace.NONE),
                new Programme("p1", 1, "强基工程", List.of("t1", "t2"), List.of("b1"), trace()),
                conflict(),
                new Conflict("c2", 2, Conflict.Kind.TYPO, "", List.of(), List.of(), null, "", Trace.NONE),
                revision(),
                new Revision("rv2", 2, null, "", "", List.of(), Trace.NONE),
                new NoMeasure("n1", 1, "3个代表", "名称", trace("reason")),
                explanation(),
                emptyExplanation("e2", 2));
    }

    static Goal goal() {
        return new Goal(
                "g1",
                1,
                "知识产权创造质量更优",
                new Period.Years(2021, 2025),
                Category.CREATION,
                "——到2025年……\n第二行",
                trace("horizon", "category"));
    }

    private static PlanDocument document() {
        return new PlanDocument(
                "d1", 1, PlanDocument.Role.SUPERIOR, "纲要", "国发〔2015〕71号", "国务院", "根据", true, trace("relation"));
    }

    public static Task task() {
        return new Task(
                "t1",
                1,
                new Task.Place("三/(一)/2", "2.", "推进专利导航", "三、重点任务"),
                "正文\n第二段",
                Task.Kind.SAFEGUARD,
                new Task.Duty("〔市市场监管局、市科技局按职责分工负责〕", "按职责分工负责", List.of("u2", "u1")),
                new Due(LocalDate.of(2025, 12, 31), "到2025年底", "全部"),
                new Task.Links(List.of("b1"), List.of("i1")),
                List.of(deliverable("i1"), deliverable(null)),
                new Progress(Progress.State.UNDER_WAY, "已开题", LocalDate.of(2026, 3, 1)),
                trace("links.indicators"));
    }

    public static Task emptyTask(String id, int position) {
        return new Task(
                id,
                position,
                new Task.Place("", "", "", ""),
                "",
                Task.Kind.TASK,
                Task.Duty.NOBODY,
                Due.NONE,
                Task.Links.NONE,
                List.of(),
                Progress.OPEN,
                Trace.NONE);
    }

    private static Deliverable deliverable(@Nullable String indicator) {
        return new Deliverable(
                "建成平台1个",
                Deliverable.Kind.PLATFORM,
                "每年",
                new Due(null, "适时", ""),
                indicator,
                new Progress(Progress.State.DONE, "验收", LocalDate.of(2024, 2, 29)),
                indicator == null ? null : line(88));
    }

    private static Box box() {
        return new Box(
                "b1",
                1,
                "专栏1",
                "主要指标",
                List.of("序号", "", "指标"),
                List.of(new Box.Line(List.of("1", "", "满意度"), 40), new Box.Line(List.of(), null)),
                List.of("t1"),
                List.of(deliverable("i1")),
                trace("tasks"));
    }

    private static OrgUnit unit() {
        return new OrgUnit(
                "u1",
                1,
                "各区人民政府",
                OrgUnit.Kind.COLLECTIVE,
                List.of("各区", "区政府"),
                List.of("u2"),
                "市高新区管委会、市经开区管委会,下同",
                "本方案",
                trace("members"));
    }

    public static OrgUnit emptyUnit(String id, int position) {
        return new OrgUnit(
                id, position, "市科技局", OrgUnit.Kind.SINGLE, List.of(), List.of(), "", "", Trace.NONE);
    }

    private static LeadingGroup group() {
        return new LeadingGroup(
                "lg1",
                1,
                "强市建设工作领导小组",
                "市政府分管领导任组长",
                "统筹",
                List.of(
                        new LeadingGroup.Seat(
                                "关于", "关  于", "组长", List.of("副市长", "局长"), "u1", trace("unit")),
                        new LeadingGroup.Seat("王斌", "王斌", "成员", List.of(), null, Trace.NONE)),
                new LeadingGroup.Office("市市场监管局", "u2", "日常工作", "王斌", List.of("关于"), "各单位联络员", line(300)),
                trace("name"));
    }

    private static Fund fund() {
        Fund.Amount three = new Fund.Amount("中央", new BigDecimal("3000.00"), "3000.00", 2, new BigDecimal("1E+2"));
        return new Fund(
                "f1",
                1,
                "资金安排表",
                Unit.of("万元"),
                new Period.Years(2018, 2020),
                "市财政局",
                List.of("中央", "地方"),
                List.of(
                        new Fund.Line("运营", "平台", List.of(three), 210),
                        new Fund.Line("", "基金", List.of(), null)),
                List.of(new Fund.Amount("中央", new BigDecimal("20000"), "20000", 1, null)),
                trace("period"));
    }

    private static FundStatement statement() {
        return new FundStatement(
                "fs1",
                1,
                "每年安排不低于500万元",
                "专利资助",
                Comparator.GE,
                new BigDecimal("500.0"),
                Unit.of("万元/年"),
                new Period.Year(2024),
                trace("unit"));
    }

    private static Stage stage() {
        return new Stage(
                "s1",
                1,
                "启动",
                "第一年",
                new Period.Year(2018),
                List.of(
                        new Stage.Item(
                                "建成平台",
                                List.of("t1", "t2"),
                                List.of("i1"),
                                new Progress(Progress.State.DROPPED, "停", null),
                                line(250)),
                        new Stage.Item("", List.of(), List.of(), Progress.OPEN, null)),
                trace("year"));
    }

    private static Definition definition() {
        return new Definition("df1", 1, "6大产业", "解释", List.of("光伏", "锂电"), 6, true, trace("items"));
    }

    private static Conflict conflict() {
        return new Conflict(
                "c1",
                1,
                Conflict.Kind.CONTRADICTION,
                "配套比例",
                List.of("f1", "i1"),
                List.of(new Conflict.Reading("1:1", line(200)), new Conflict.Reading("1.15:1", null)),
                2,
                "以表为准",
                trace("chosen"));
    }

    private static Revision revision() {
        return new Revision(
                "rv1",
                1,
                LocalDate.of(2023, 6, 30),
                "河府〔2023〕9号",
                "形势变化",
                List.of(
                        new Revision.Adjusted("i1", new Period.Year(2025), 2, "85→83.50"),
                        new Revision.Adjusted("i1", null, 3, "")),
                trace("reason"));
    }

    public static Explanation explanation() {
        return new Explanation(
                "e1",
                1,
                new Explanation.About("i1", new Period.Quarter(2024, 3), LocalDate.of(2024, 10, 15)),
                "审查周期延长\n第二段",
                "开展专项辅导",
                new Explanation.Owner("市科技局会同各区", List.of("u2", "u1")),
                new Due(LocalDate.of(2024, 12, 31), "2024年底前", "辅导"),
                new Progress(Progress.State.UNDER_WAY, "已办两期", LocalDate.of(2024, 11, 1)),
                trace("cause"));
    }

    public static Explanation emptyExplanation(String id, int position) {
        return new Explanation(
                id,
                position,
                new Explanation.About("i1", null, null),
                "",
                "",
                Explanation.Owner.NOBODY,
                Due.NONE,
                Progress.OPEN,
                Trace.NONE);
    }

    static Trace trace(String... inferred) {
        return new Trace(Set.of(inferred), line(32));
    }

    static Source line(int line) {
        return new Source("规划.txt", "ab12", Source.Place.line(line), "到2025年", SamplePlan.READ);
    }
}
