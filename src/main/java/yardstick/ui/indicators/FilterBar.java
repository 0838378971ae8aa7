package yardstick.ui.indicators;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.StatusMark;

/** Groups of indicators and a count for every status, each filtering when pressed, and the find field. */
final class FilterBar extends HBox {
    private static final double FIND_WIDTH = 220;
    private static final double NEXT_WIDTH = 36;

    private final IndicatorsModel model;
    private final Words words;
    private final FlowPane chips = new FlowPane(8, 8);

    /**
     * @param found goes to what was found, after Enter in the find field
     * @param next goes to the line after the active one
     */
    FilterBar(IndicatorsModel model, Words words, Runnable found, Runnable next) {
        super(12);
        this.model = model;
        this.words = words;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.TOP_LEFT);
        TextField find = new TextField();
        find.setId("find");
        find.setPromptText(words.get("indicators.find"));
        find.setAccessibleText(words.get("indicators.find"));
        find.setPrefWidth(FIND_WIDTH);
        find.setMinWidth(FIND_WIDTH);
        find.textProperty().bindBidirectional(model.find());
        find.setOnAction(e -> found.run());
        find.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F3 || e.getCode() == KeyCode.DOWN) {
                e.consume();
                found.run();
            }
        });
        chips.setMinWidth(0);
        chips.prefWrapLengthProperty().bind(widthProperty().subtract(FIND_WIDTH + NEXT_WIDTH + 32));
        HBox.setHgrow(chips, Priority.ALWAYS);
        Button forward = Buttons.icon(words.get("indicators.find.next"), Icon.DOWN, next);
        forward.setId("find-next");
        HBox finding = new HBox(4, find, forward);
        finding.setAlignment(Pos.TOP_LEFT);
        finding.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(chips, finding);
        model.counts().addListener((p, old, now) -> draw(now));
        model.groupCounts().addListener((p, old, now) -> draw(model.counts().get()));
        model.group().addListener((p, old, now) -> draw(model.counts().get()));
        model.statuses().addListener((p, old, now) -> select(now));
        draw(model.counts().get());
    }

    private void draw(List<IndicatorsModel.StatusCount> counts) {
        chips.getChildren().clear();
        boolean grouped = model.groupCounts().get().size() > 1;
        if (grouped) {
            chips.getChildren().add(new GroupSwitch(model, words));
        }
        if (!counts.isEmpty()) {
            String key = grouped ? "indicators.anyVerdict" : "indicators.all";
            chips.getChildren().add(chip(words.get(key, Integer.toString(model.size())), null));
        }
        for (IndicatorsModel.StatusCount each : counts) {
            ToggleButton chip = chip(each.word() + " " + each.count(), each.status());
            chip.setGraphic(StatusMark.shape(each.status()));
            chip.getStyleClass().add(StatusMark.styleClass(each.status()));
            chips.getChildren().add(chip);
        }
        select(model.statuses().get());
    }

    private ToggleButton chip(String text, @Nullable Status status) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setUserData(status);
        chip.setOnAction(e -> {
            if (status == null) {
                model.statuses().set(Set.of());
            } else {
                model.toggle(status);
            }
            select(model.statuses().get());
        });
        return chip;
    }

    private void select(Set<Status> chosen) {
        for (var node : chips.getChildren()) {
            if (node instanceof ToggleButton chip) {
                boolean all = chip.getUserData() == null;
                chip.setSelected(all ? chosen.isEmpty() : chosen.contains(chip.getUserData()));
            }
        }
    }
}
