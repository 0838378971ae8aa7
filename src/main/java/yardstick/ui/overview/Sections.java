package yardstick.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.calc.Agenda;
import yardstick.text.Words;
import yardstick.ui.parts.Place;

/** Changes, duties and age of the data below one another. */
final class Sections extends VBox {
    private final Words words;
    private final Label changed = heading();
    private final Label unchanged = note();
    private final LineList moved;
    private final LineList recorded;
    private final Label nothingDue = note();
    private final LineList missing;
    private final LineList missed;
    private final LineList overdue;
    private final LineList soon;
    private final Label freshness = note();
    private final LineList ages;

    Sections(Words words, Consumer<Place> open) {
        super(20);
        this.words = words;
        this.moved = new LineList(words, open);
        this.recorded = new LineList(words, open);
        this.missing = new LineList(words, open);
        this.missed = new LineList(words, open);
        this.overdue = new LineList(words, open);
        this.soon = new LineList(words, open);
        this.ages = new LineList(words, open);
        Label due = heading();
        due.setText(words.get("overview.due"));
        Label age = heading();
        age.setText(words.get("overview.fresh"));
        setMinWidth(0);
        getChildren()
                .addAll(
                        section(changed, unchanged, moved, recorded),
                        section(due, nothingDue, missed, overdue, soon, missing),
                        section(age, freshness, ages));
    }

    void show(Read read) {
        OverviewLines lines = new OverviewLines(words, read.now().plan());
        changes(read, lines);
        duties(read.agenda(), lines);
        freshness.setText(lines.freshness(read.freshness(), read.now().gaps().size()));
        ages.show("", lines.freshness(read.freshness()));
        getChildren().getLast().setVisible(!read.now().gaps().isEmpty());
        getChildren().getLast().setManaged(!read.now().gaps().isEmpty());
    }

    private void changes(Read read, OverviewLines lines) {
        String since = read.before().asOf().toString();
        changed.setText(words.get("overview.changed", since));
        List<Line> movements = lines.movements(read.movements());
        List<Line> steps = lines.recorded(read);
        moved.show(words.get("overview.moved.title", count(movements)), movements);
        recorded.show(words.get("overview.recorded.title", count(steps)), steps);
        tell(unchanged, words.get("overview.unchanged"), movements, steps);
    }

    private void duties(Agenda agenda, OverviewLines lines) {
        String until = agenda.until().toString();
        show(missed, "overview.missed", lines.missed(agenda));
        show(overdue, "overview.overdue", lines.overdue(agenda));
        List<Line> next = lines.soon(agenda);
        soon.show(words.get("overview.soon", until, count(next)), next);
        show(missing, "overview.missing", lines.missing(agenda));
        nothingDue.setText(words.get("overview.due.nothing", until));
        nothingDue.setVisible(agenda.isEmpty());
        nothingDue.setManaged(agenda.isEmpty());
    }

    private void show(LineList list, String key, List<Line> lines) {
        list.show(words.get(key, count(lines)), lines);
    }

    @SafeVarargs
    private static void tell(Label label, String text, List<Line>... lists) {
        boolean nothing = Stream.of(lists).allMatch(List::isEmpty);
        label.setText(text);
        label.setVisible(nothing);
        label.setManaged(nothing);
    }

    private static String count(List<Line> lines) {
        return Integer.toString(lines.size());
    }

    private static VBox section(Node... nodes) {
        VBox section = new VBox(8, nodes);
        section.getStyleClass().add("overview-section");
        return section;
    }

    private static Label heading() {
        Label heading = note();
        heading.getStyleClass().setAll("label", "section-title");
        return heading;
    }

    private static Label note() {
        Label note = new Label();
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        return note;
    }
}
