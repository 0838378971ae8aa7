package yardstick.ui.plans;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.StatusMark;

/** A plan as one line of the list: title, what it is, and its four counts. */
final class PlanCell extends ListCell<PlanRow> {
    static final List<Status> GROUPS = List.of(Status.AHEAD, Status.ON_SCHEDULE, Status.BEHIND, Status.NOT_JUDGED);

    private final Words words;

    PlanCell(Words words) {
        this.words = words;
        getStyleClass().add("plan-cell");
    }

    /** Region, period, number of indicators and newest data in one line. */
    static String about(PlanRow row, Words words) {
        PeriodText periods = new PeriodText(words);
        String period = row.plan().period() == null ? Numbers.MISSING : periods.of(row.plan().period());
        String latest = row.latest() == null ? words.get("plans.latest.none") : words.get("plans.latest", periods.of(row.latest()));
        String count = Integer.toString(row.plan().indicators());
        return words.get("plans.about", row.plan().region(), period, count, latest);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line(row));
        setAccessibleText(empty || row == null ? null : row.plan().title() + " " + about(row, words));
    }

    private HBox line(PlanRow row) {
        Label title = new Label(row.plan().title());
        title.getStyleClass().add("plan-title");
        title.setWrapText(true);
        Label about = new Label(about(row, words));
        about.getStyleClass().add("muted");
        VBox text = new VBox(2, title, about);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Status group : GROUPS) {
            line.getChildren().add(count(row, group));
        }
        return line;
    }

    private Label count(PlanRow row, Status group) {
        int number = row.verdict().count(group);
        Label count = new Label(Integer.toString(number), StatusMark.shape(group));
        count.getStyleClass().add("plan-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setOpacity(number == 0 ? 0.45 : 1);
        count.setTooltip(new Hint(words.word("plans.group", group)));
        count.setAccessibleText(words.word("plans.group", group) + " " + number);
        return count;
    }
}
