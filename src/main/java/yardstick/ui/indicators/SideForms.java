package yardstick.ui.indicators;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.work.Outcome;

/** What is typed beside the table: a new indicator with all that has to be known of it, and the remark of a value. */
final class SideForms {
    private static final double WIDTH = 340;

    private final PartWriting writing;
    private final IndicatorActs acts;
    private final TableState state;
    private final Consumer<@Nullable Node> place;
    private final Words words;
    private @Nullable EditPane<?> pane;

    /** @param place shows the form, or nothing for null */
    SideForms(PartWriting writing, IndicatorActs acts, TableState state, Consumer<@Nullable Node> place) {
        this.writing = writing;
        this.acts = acts;
        this.state = state;
        this.place = place;
        this.words = writing.around().words();
    }

    /** The plan as it is stored now; what is typed stays. */
    void follow(Plan now) {
        if (pane != null) {
            pane.follow(now, null);
        }
    }

    void add() {
        open(Draft.form(new Fields(words)), this::save, words.get("indicators.add"), Draft.EMPTY);
    }

    private void save(Draft typed, Runnable refused) {
        Indicator made = typed.in(state.plan());
        Runnable stored = () -> {
            close();
            writing.around().navigator().open(new Place.IndicatorPage(writing.planId(), made.id()));
        };
        writing.change(
                now -> Outcome.done(new Change.PutIndicator(writing.planId(), made)),
                new PartWriting.Then(stored, refused));
    }

    /** The remark of an actual; a sentence where the cell holds none. */
    void note(GridPlace cell) {
        acts.actual(state.plan(), cell).findFirst().ifPresentOrElse(
                actual -> note(cell, actual),
                () -> writing.around().notices().tell(words.get("indicators.note.none")));
    }

    private void note(GridPlace cell, Actual actual) {
        Form<String> form = new Form<>(text -> Trace.NONE);
        Field<String> note = form.add("", new Fields(words).longText("indicators.note.text"), text -> text);
        form.result(before -> note.value());
        String title = state.plan().indicator(cell.row()).map(Indicator::title).orElse("");
        String heading = words.get("indicators.note.title", title, new PeriodText(words).of(actual.period()));
        open(
                form,
                (typed, refused) -> acts.note(cell, typed.strip(), new PartWriting.Then(this::close, refused)),
                heading,
                actual.evidence().note());
    }

    private <R> void open(Form<R> form, EditPane.Saving<R> save, String heading, R record) {
        EditPane<R> opened = new EditPane<>(form, words, save, this::close);
        opened.setPrefWidth(WIDTH);
        opened.setMinWidth(WIDTH);
        pane = opened;
        opened.keeping(writing.around().notices(), words, () -> {
            pane = opened;
            place.accept(opened);
        });
        opened.open(heading, record, state.plan());
        place.accept(opened);
        opened.begin();
    }

    private void close() {
        pane = null;
        place.accept(null);
    }
}
