package yardstick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.text.Words;

/** A paper as XHTML for the page maker. Everything that comes from data is escaped here and nowhere else. */
final class Html {
    static final String CHART = "yardstick/chart";
    static final String MARK = "yardstick/mark";

    private final Words words;
    private final StringBuilder out = new StringBuilder();
    private final List<JFreeChart> charts = new ArrayList<>();

    Html(Words words) {
        this.words = words;
    }

    /** The charts in the order of their numbers in the text. */
    List<JFreeChart> charts() {
        return List.copyOf(charts);
    }

    String of(Paper paper, String css) {
        out.append("<!DOCTYPE html><html lang=\"")
                .append(words.locale().toLanguageTag())
                .append("\"><head><meta charset=\"UTF-8\"/><title>")
                .append(escape(paper.title()))
                .append("</title><style>")
                .append(css)
                .append("</style></head><body>");
        String pages = escape(words.get("report.page.number", "{page}", "{pages}"))
                .replace("{page}", "<span class=\"page\"></span>")
                .replace("{pages}", "<span class=\"pages\"></span>");
        out.append("<div class=\"foot\"><table class=\"plain\"><tr><td>")
                .append(escape(paper.foot()))
                .append("</td><td class=\"right\">")
                .append(pages)
                .append("</td></tr></table></div>");
        paper.blocks().forEach(this::block);
        return out.append("</body></html>").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> element("p", p.strong() ? "strong" : "", p.text());
            case Block.Notes notes -> notes(notes);
            case Block.SignLine line -> sign(line);
            case Block.Figure figure -> figure(figure);
            case Block.Columns columns -> columns(columns);
            case Block.Grid grid -> grid(grid);
        }
    }

    private void heading(Block.Heading heading) {
        element("h" + heading.level(), heading.newPage() ? "newpage" : "", heading.text());
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(name).append('>');
    }

    private void notes(Block.Notes notes) {
        out.append("<div class=\"notes\">");
        notes.lines().forEach(line -> element("p", "", line));
        out.append("</div>");
    }

    private void sign(Block.SignLine line) {
        out.append("<table class=\"plain sign\"><tr>");
        line.fields().forEach(field -> element("td", "", field));
        out.append("</tr></table>");
    }

    private void figure(Block.Figure figure) {
        out.append(String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%d\" style=\"display:block;width:%dmm;height:%dmm\"></object>",
                CHART,
                charts.size(),
                figure.width(),
                figure.height()));
        charts.add(figure.chart());
    }

    private void columns(Block.Columns columns) {
        out.append("<table class=\"plain columns\"><tr><td style=\"width:")
                .append(columns.share())
                .append("%\">");
        block(columns.left());
        out.append("</td><td>");
        block(columns.right());
        out.append("</td></tr></table>");
    }

    private void grid(Block.Grid grid) {
        double sum = grid.heads().stream().mapToDouble(Block.Head::width).sum();
        out.append("<table class=\"grid\"><colgroup>");
        for (Block.Head head : grid.heads()) {
            out.append(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>", head.width() / sum * 100));
        }
        out.append("</colgroup><thead>");
        if (grid.hasGroups()) {
            groups(grid.heads());
        }
        out.append("<tr>");
        for (Block.Head head : grid.heads()) {
            boolean above = grid.hasGroups() && head.group().isEmpty();
            element("th", "last " + align(head), above ? "" : head.label());
        }
        out.append("</tr></thead><tbody>");
        for (List<Block.Cell> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), grid.heads().get(i));
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    /** A column without a group stands in the upper row over an empty cell: rowspan loses its borders on page 2. */
    private void groups(List<Block.Head> heads) {
        out.append("<tr>");
        for (HeadRun run : HeadRun.of(heads.stream().map(Block.Head::group).toList())) {
            Block.Head head = heads.get(run.first());
            String style = run.columns() > 1 ? "centre" : align(head);
            out.append("<th colspan=\"")
                    .append(run.columns())
                    .append("\" class=\"")
                    .append(run.isSingle() ? "single " : "group ")
                    .append(style)
                    .append("\">")
                    .append(escape(run.isSingle() ? head.label() : run.group()))
                    .append("</th>");
        }
        out.append("</tr>");
    }

    private void cell(Block.Cell cell, Block.Head head) {
        out.append("<td class=\"").append(align(head)).append(cell.strong() ? " strong" : "").append("\">");
        mark(cell.mark());
        out.append(escape(cell.text()));
        if (!cell.small().isEmpty()) {
            element("div", "small", cell.small());
        }
        out.append("</td>");
    }

    private void mark(@Nullable Status status) {
        if (status != null) {
            out.append(String.format(
                    Locale.ROOT,
                    "<object type=\"%s\" data=\"%s\" class=\"mark\" style=\"width:2.4mm;height:2.4mm\"></object> ",
                    MARK,
                    status.name()));
        }
    }

    private static String align(Block.Head head) {
        return head.align().name().toLowerCase(Locale.ROOT);
    }

    /** Also drops control characters, which XML cannot hold. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
                    safe.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return safe.toString();
    }
}
