package yardstick.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Programme;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Task;
import yardstick.model.Trace;

/** The tasks of a published plan as far as a screen needs them, and a plan without any. */
public final class SampleTasks {
    public static final String FULL = "tasks-full";
    public static final String EMPTY = "tasks-none";

    private static final List<String> UNITS = List.of(
            "市市场监管局(市知识产权局)", "市科技局", "市财政局", "各县、区人民政府", "市发展改革委", "市经济和信息化局", "市文化体育旅游局", "市农业农村局",
            "市自然资源和规划局(市林业局)", "市教育局", "人行蚌埠市分行", "国家金融监督管理总局蚌埠监管分局", "市地方金融监管局", "市法院", "市检察院", "市公安局",
            "市司法局", "蚌埠海关", "市委编办", "市商务外事局", "领导小组成员单位", "市人力资源社会保障局");

    /** number | section | title | units by their numbers | due */
    private static final String LINES = """
            1.|(一)提升知识产权创造质量,强化知识产权源头保护|强化知识产权政策支持引导机制|1 2 3 4|2025-12-31
            2.|(一)提升知识产权创造质量,强化知识产权源头保护|强化高价值知识产权培育|1 5 6 2 7 8 9 4|
            3.|(一)提升知识产权创造质量,强化知识产权源头保护|提升知识产权创造能力|1 6 2 10 4|
            4.|(二)推进知识产权转化运用,加快知识产权价值实现|深入实施专利转化运用专项行动|1 2 6 4|2026-12-31
            5.|(二)推进知识产权转化运用,加快知识产权价值实现|健全产业知识产权协同发展机制|1 2 8 4|
            6.|(二)推进知识产权转化运用,加快知识产权价值实现|优化知识产权运营服务|1 7 4|
            7.|(二)推进知识产权转化运用,加快知识产权价值实现|创新知识产权金融服务|11 12 13 1 4|
            8.|(三)强化知识产权保护,营造一流创新生态|完善知识产权司法保护体制|14 15 16 17|
            9.|(三)强化知识产权保护,营造一流创新生态|强化知识产权行政保护|1 14 17 18 4|
            10.|(三)强化知识产权保护,营造一流创新生态|完善知识产权协同保护体系|1 19 17 4|
            11.|(三)强化知识产权保护,营造一流创新生态|加强新兴领域和特定领域知识产权保护|1 20 2 8 7 4|
            12.|(四)优化知识产权管理和服务,构建便民利民格局|实施知识产权公共服务普惠工程|1 2 4|
            13.|(四)优化知识产权管理和服务,构建便民利民格局|优化知识产权社会化服务|1 2 10 4|
            14.|(四)优化知识产权管理和服务,构建便民利民格局|促进知识产权服务业健康发展|1 5 4|
            15.|(五)加强知识产权文化建设,增强全社会知识产权意识|强化知识产权文化宣传|21|
            16.|(五)加强知识产权文化建设,增强全社会知识产权意识|培养高素质知识产权人才队伍|14 15 16 17 22 7 1 4|
            17.|(五)加强知识产权文化建设,增强全社会知识产权意识|深化知识产权交流合作|1 5 20 4|
            (一)|四、保障措施|加强组织领导||
            (二)|四、保障措施|强化条件保障||
            (三)|四、保障措施|加强监督管理||
            """;

    private static final String LONG_BODY = "加强行政执法能力建设,建立统一协调的执法标准、证据规则和案例指导制度,大力提升行政执法人员专业化、职业化水平,"
            + "完善行政保护技术调查官制度。强化对群众反映强烈、社会舆论关注、侵权假冒多发的重点领域和区域的行政执法、行政裁决和处罚力度。"
            + "建立知识产权保护案例指导机制,健全侵犯知识产权行政处罚案件信息依法公开机制。加强专利侵权纠纷行政裁决专业人才队伍建设,"
            + "加大行政裁决执行力度,提升纠纷解决效能。积极推进依当事人申请的知识产权纠纷行政调解协议司法确认制度。"
            + "进一步完善与长三角等区域的知识产权行政保护协作机制。加强对展会、电子商务等领域知识产权保护工作指导和管理,及时处理知识产权纠纷。"
            + "强化海关知识产权保护,加大对进出口侵权违法行为的打击力度。";

    private SampleTasks() {}

    public static List<Plan> all() {
        return List.of(full(), empty());
    }

    /** 17 tasks of 22 units in 75 pairs, 3 safeguards, 2 boxes. */
    public static Plan full() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            OrgUnit.Kind kind = i == 3 ? OrgUnit.Kind.COLLECTIVE : OrgUnit.Kind.SINGLE;
            parts.add(new OrgUnit(
                    "u" + (i + 1), i + 1, UNITS.get(i), kind, List.of(), List.of(), "", "", Trace.NONE));
        }
        LINES.lines().forEach(line -> parts.add(task(parts.size() - UNITS.size() + 1, line.split("\\|", -1))));
        parts.add(new Box(
                "box5",
                1,
                "专栏5",
                "知识产权保护体系建设重点任务",
                List.of("重点任务", "内容"),
                List.of(
                        new Box.Line(List.of("制度体系建设", "以自贸片区为重点,加强海外知识产权风险预警,建成预警项目3个。"), 216),
                        new Box.Line(List.of("组织体系建设", "加强知识产权纠纷人民调解组织建设,实现县、区全覆盖。"), 218)),
                List.of("t8", "t9", "t10", "t11"),
                List.of(output("建成预警项目3个", Deliverable.Kind.PROJECT, null)),
                Trace.of(line(214, "专栏5  知识产权保护体系建设重点任务"))));
        parts.add(new Programme("p1", 1, "知识产权公共服务普惠工程", List.of("t12"), List.of(), Trace.NONE));
        return new Plan(
                FULL,
                PlanHeader.titled("国家知识产权强市建设试点城市工作方案"),
                new Region("蚌埠市", Region.Level.CITY, "安徽省"),
                null,
                parts,
                SamplePlans.all().getFirst().indicators());
    }

    public static Plan empty() {
        return plan(EMPTY, "尚未布置任务的方案", List.of());
    }

    private static Plan plan(String id, String title, List<Part> parts) {
        Region region = new Region("淄博市", Region.Level.CITY, "山东省");
        return new Plan(id, PlanHeader.titled(title), region, null, parts, List.of());
    }

    private static Task task(int position, String[] cells) {
        boolean safeguard = cells[1].endsWith("保障措施");
        List<String> units = cells[3].isEmpty()
                ? List.of()
                : Arrays.stream(cells[3].split(" ")).map(number -> "u" + number).toList();
        Due due = cells[4].isEmpty()
                ? Due.NONE
                : new Due(LocalDate.parse(cells[4]), "到" + cells[4].substring(0, 4) + "年", "逐步减少对专利授权的各类财政资助");
        boolean isLong = position == 9 || position == 10;
        String path = (safeguard ? "四/" : "三/" + cells[1].substring(0, Math.min(3, cells[1].length())) + "/")
                + cells[0].replace(".", "");
        return new Task(
                "t" + position,
                position,
                new Task.Place(path, cells[0], cells[2], cells[1]),
                isLong ? LONG_BODY : "围绕“" + cells[2] + "”,完善机制,落实责任。",
                safeguard ? Task.Kind.SAFEGUARD : Task.Kind.TASK,
                units.isEmpty()
                        ? Task.Duty.NOBODY
                        : new Task.Duty("〔" + named(units) + "按职责分工负责〕", "按职责分工负责", units),
                due,
                new Task.Links(List.of(), isLong ? List.of("i1", "i5") : List.of()),
                isLong || position == 1 ? outputs() : List.of(),
                Progress.OPEN,
                new Trace(Set.of("due", "indicators"), line(100 + position, cells[0] + cells[2])));
    }

    private static String named(List<String> units) {
        return String.join(
                "、",
                units.stream()
                        .map(id -> UNITS.get(Integer.parseInt(id.substring(1)) - 1))
                        .toList());
    }

    private static List<Deliverable> outputs() {
        return List.of(
                output("统一协调的执法标准、证据规则和案例指导制度", Deliverable.Kind.MECHANISM, null),
                output("行政保护技术调查官制度", Deliverable.Kind.MECHANISM, LocalDate.of(2025, 12, 31)),
                output("侵犯知识产权行政处罚案件信息依法公开", Deliverable.Kind.OTHER, null));
    }

    private static Deliverable output(
            String text, Deliverable.Kind kind, @Nullable LocalDate due) {
        Due when = due == null ? Due.NONE : new Due(due, "", "");
        return new Deliverable(text, kind, "", when, null, Progress.OPEN, line(208, text));
    }

    private static Source line(int line, String quote) {
        return new Source("bengbu.txt", "", Source.Place.line(line), quote, null);
    }
}
