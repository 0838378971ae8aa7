package yardstick.ui.parts;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yardstick.model.Conflict;
import yardstick.text.Words;

/** A conflict beside what it is about: what does not hold together and every reading, the chosen one marked. */
public final class ConflictNote extends VBox {
    public ConflictNote(Conflict conflict, String planId, Surroundings around) {
        super(4);
        getStyleClass().add("conflict-note");
        Words words = around.words();
        Label what = new Label(
                words.get("conflictNote.what", words.word("conflict", conflict.kind()), conflict.what()),
                Icon.WARNING.node());
        what.getStyleClass().add("conflict-what");
        wrap(what);
        getChildren().add(what);
        SourceText sources = new SourceText(words);
        for (int i = 0; i < conflict.readings().size(); i++) {
            Conflict.Reading reading = conflict.readings().get(i);
            boolean chosen = conflict.chosen() != null && conflict.chosen() == i + 1;
            String place = sources.place(reading.source());
            Label line = new Label(words.get(
                    chosen ? "conflictNote.chosen" : "conflictNote.reading",
                    Integer.toString(i + 1),
                    reading.text().strip(),
                    place.isEmpty() ? "" : words.get("conflictNote.place", place)));
            line.getStyleClass().add("printed");
            wrap(line);
            getChildren().add(line);
        }
        if (!conflict.note().isBlank()) {
            Label note = new Label(conflict.note());
            note.getStyleClass().addAll("note", "printed");
            wrap(note);
            getChildren().add(note);
        }
        Hyperlink decide = new Hyperlink(words.get("conflictNote.open"));
        decide.setOnAction(e -> around.navigator()
                .open(new Place.PlanPage(planId, Place.Section.CONFLICTS, conflict.id())));
        getChildren().add(decide);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }
}
