package yardstick.ui.indicator;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Actual;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** Typing, correcting and removing the actuals of the page, one at a time. */
final class ActualTyping {
    private final Place.IndicatorPage place;
    private final PartWriting writing;
    private final IndicatorModel model;
    private final Consumer<@Nullable EntryForm> shown;
    private final EntryForm form;
    private final PageActs.Typing typing;
    private boolean open;

    /** @param shown puts the form on the page, or takes it away for null */
    ActualTyping(
            Place.IndicatorPage place,
            PartWriting writing,
            IndicatorModel model,
            PageActs.Typing typing,
            Consumer<@Nullable EntryForm> shown) {
        this.place = place;
        this.writing = writing;
        this.model = model;
        this.typing = typing;
        this.shown = shown;
        this.form = new EntryForm(model.entry(), writing.around().words(), this::save, this::stop);
    }

    void add() {
        model.entry().clear();
        start();
    }

    void correct(Actual actual) {
        model.entry().correct(actual);
        start();
    }

    void remove(Actual actual) {
        write(new Change.RemoveActual(place.planId(), place.indicatorId(), actual.period(), actual.district()));
    }

    /** The indicator as it is stored now; what is typed stays. */
    void follow(IndicatorModel.Content now) {
        form.show(model, now);
    }

    private void start() {
        IndicatorModel.Content now = model.content().get();
        if (now != null) {
            open = true;
            form.show(model, now);
            shown.accept(form);
            form.focus();
        }
    }

    private void stop() {
        open = false;
        model.entry().clear();
        shown.accept(null);
    }

    private void save() {
        model.entry().actual(typing.clock().instant()).ifPresent(actual -> write(
                new Change.PutActual(place.planId(), place.indicatorId(), actual)));
    }

    private void write(Change change) {
        Surroundings around = writing.around();
        String doing = around.words().get("indicator.entry.save");
        around.jobs().attempt(doing, progress -> writing.desk().apply(change), done -> {
            if (open) {
                stop();
            }
        });
    }
}
