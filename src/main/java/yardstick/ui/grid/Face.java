package yardstick.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.DecimalAlignment;
import yardstick.ui.parts.TextSize;

/** What each cell shows now: the content, and over it what was typed and is not stored yet. */
final class Face {
    private static final double DIGIT = 13;
    private static final double ROW = 36;
    private static final Font NAME = Font.font("Noto Sans SC", FontWeight.BOLD, DIGIT);

    private final Words words;
    private final GridActs acts;
    private final Selection selection;
    private final Drafts drafts = new Drafts();
    private final Supplier<TextSize> textSize;
    private final double digit;
    private final double point;
    private final Map<String, Double> nameWidths = new HashMap<>();
    private GridContent content = GridContent.EMPTY;
    private int goal = -1;

    Face(Words words, Supplier<TextSize> textSize, GridActs acts, Selection selection) {
        this.words = words;
        this.textSize = textSize;
        this.acts = acts;
        this.selection = selection;
        Font font = Font.font("Noto Sans SC", DIGIT);
        digit = DecimalAlignment.width("00", font) / 2;
        point = DecimalAlignment.width(".", font);
    }

    void content(GridContent now) {
        content = now;
        nameWidths.clear();
        drafts.settle();
    }

    GridContent content() {
        return content;
    }

    Drafts drafts() {
        return drafts;
    }

    Selection selection() {
        return selection;
    }

    boolean has(int row, int column) {
        return row >= 0 && row < content.rows().size() && column >= 0 && column < content.columns().size();
    }

    boolean isHeading(int row) {
        return row >= 0 && row < content.rows().size() && content.row(row).isHeading();
    }

    GridColumn column(int at) {
        return content.columns().get(at);
    }

    /** What stands in the cell, or what was typed there. */
    GridCell shown(int row, int column) {
        GridCell stored = content.cell(row, column);
        return drafts.isEmpty()
                ? stored
                : drafts.text(content.place(row, column))
                        .map(text -> new GridCell(text, text, stored.note(), GridCell.Look.OPEN))
                        .orElse(stored);
    }

    /** As it is typed and copied. */
    String full(GridPlace place) {
        return drafts.text(place).orElseGet(() -> {
            int row = content.row(place.row());
            return row < 0 ? "" : content.row(row).cell(place.column()).full();
        });
    }

    @Nullable Node drawn(int row, int column) {
        return isHeading(row) ? null : acts.draw().apply(content.place(row, column));
    }

    String reason(int row, int column) {
        return drafts.isEmpty() || !has(row, column) ? "" : drafts.reason(content.place(row, column));
    }

    boolean isDraft(int row, int column) {
        return !drafts.isEmpty() && drafts.text(content.place(row, column)).isPresent();
    }

    boolean isGoal(int row) {
        return goal == row;
    }

    /** The row in whose place the dragged ones would come, -1 for none. */
    void goal(int row) {
        goal = row;
    }

    String told(int row, int column) {
        String reason = reason(row, column);
        return reason.isEmpty() ? content.cell(row, column).note() : reason;
    }

    /** Pixels behind a number, so that all points of its column stand below each other; words stand at the edge. */
    double room(String text, GridColumn of) {
        if (text.isEmpty() || of.decimals() == 0 || text.codePoints().anyMatch(Character::isLetter)) {
            return 0;
        }
        int at = text.indexOf('.');
        int own = at < 0 ? 0 : text.length() - at - 1;
        return (Math.max(0, of.decimals() - own) * digit + (at < 0 ? point : 0)) * scale();
    }

    /** Pixels of a name in one line; measured once, since scrolling asks for it again and again. */
    double nameWidth(String name) {
        return nameWidths.computeIfAbsent(name, text -> DecimalAlignment.width(text, NAME)) * scale();
    }

    /** How much larger than usual everything is drawn. */
    double scale() {
        return textSize.get().factor();
    }

    /** High enough for a name in two lines. */
    double rowHeight() {
        return ROW * scale();
    }

    /** For a screen reader: the row, the column, what stands there, and what is to be known of it. */
    String spoken(int row, int column) {
        GridCell cell = shown(row, column);
        String name = IntStream.range(0, content.columns().size())
                .filter(i -> column(i).sort() == GridColumn.Sort.NAME)
                .mapToObj(i -> shown(row, i).text())
                .findFirst()
                .orElse("");
        return String.join(
                words.get("grid.spoken.comma"),
                name,
                column(column).title().replace('\n', ' '),
                cell.text().isEmpty() ? words.get("grid.spoken.empty") : cell.text(),
                told(row, column));
    }
}
