package yardstick.ui.importing;

import javafx.scene.control.Button;
import yardstick.exchange.BundleReading;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** A whole plan on its way into the store, in one step that can be undone. */
final class BundleReview {
    private final ImportScreen.Backing backing;
    private final Surroundings around;
    private final BundleModel model;
    private final BundlePane pane;
    private final Button accept;

    BundleReview(ImportScreen.Backing backing, Surroundings around) {
        this.backing = backing;
        this.around = around;
        this.model = new BundleModel(backing.plans(), around.jobs(), around.words());
        this.pane = new BundlePane(model, around);
        this.accept = Buttons.primary(around.words().get("intake.bundle.import"), Icon.CHECK, this::write);
        accept.setId("bundle-accept");
        accept.disableProperty().bind(model.importable().not());
    }

    void show(BundleReading read) {
        model.show(read);
    }

    BundleModel.Typed typed() {
        return model.typed();
    }

    void resume(BundleModel.Typed typed) {
        model.resume(typed);
    }

    void clear() {
        model.clear();
    }

    void follow() {
        model.follow();
    }

    BundlePane pane() {
        return pane;
    }

    Button accept() {
        return accept;
    }

    private void write() {
        Words words = around.words();
        BundleReading read = model.reading().get();
        String file = read == null ? "" : read.file();
        model.order().ifPresent(order -> around.jobs()
                .attempt(
                        words.get("intake.bundle.saving", file),
                        progress -> backing.desk().apply(order.change()),
                        done -> {
                            around.notices().tell(words.get("intake.bundle.done", file, order.planId()));
                            around.navigator().open(new Place.PlanPage(order.planId(), Place.Section.HEADER));
                        }));
    }
}
