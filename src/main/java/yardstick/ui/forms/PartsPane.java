package yardstick.ui.forms;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/**
 * All parts of one sort: a list that can be searched, the chosen one beside it with everything known of it, and the acts
 * to add, edit, move and remove. A refresh keeps what is chosen and what is typed.
 */
public final class PartsPane<P extends Part> extends BorderPane {
    private final PartKind<P> kind;
    private final PartWriting writing;
    private final Words words;
    private final PartList<P> list;
    private final PartDetail<P> detail;
    private final EditPane<P> edit;
    private final HBox content;
    private String wanted = "";
    private String editing = "";
    private @Nullable Plan plan;

    public PartsPane(PartKind<P> kind, PartWriting writing) {
        this.kind = kind;
        this.writing = writing;
        this.words = writing.around().words();
        String noun = words.word("part", kind.sort());
        list = new PartList<>(noun, kind.ways().note(), words);
        detail = new PartDetail<>(kind, writing.around(), new PartDetail.Acts<>(this::edit, this::remove, this::move));
        edit = new EditPane<>(kind.form(), words, this::save, this::draw);
        edit.keeping(writing.around().notices(), words, this::draw);
        content = new HBox(16, list, detail);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox.setHgrow(edit, Priority.ALWAYS);
        getStyleClass().add("parts-pane");
        list.view().getSelectionModel().selectedItemProperty().addListener((p, old, now) -> turnTo(now));
        list.view().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent e) {
        P chosen = list.chosen();
        if (chosen == null) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER) {
            edit(chosen);
        } else if (e.getCode() == KeyCode.DELETE) {
            remove(chosen);
        } else if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
            e.consume();
            move(chosen, e.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    /** The act that adds one, for the head of the screen. */
    public Button adding() {
        Button add = Buttons.primary(words.get("forms.add", words.word("part", kind.sort())), Icon.ADD, this::add);
        add.setId("form-add");
        return add;
    }

    /** Chooses a part now or when it is there. */
    public void choose(String id) {
        wanted = list.choose(id) ? "" : id;
    }

    /** The plan as it is stored now. */
    public void show(Plan now) {
        plan = now;
        kind.form().plan(now);
        list.show(now.all(kind.type()));
        if (!wanted.isEmpty()) {
            choose(wanted);
        }
        if (edit.isOpen()) {
            edit.follow(now, now.part(kind.type(), editing).orElse(null));
        }
        draw();
    }

    private void draw() {
        if (plan == null) {
            return;
        }
        List<P> all = plan.all(kind.type());
        if (all.isEmpty() && !edit.isOpen()) {
            setCenter(new EmptyState(
                    kind.icon(),
                    words.get("forms.empty", words.word("part", kind.sort())),
                    kind.hint(),
                    Buttons.plain(
                            words.get("forms.add", words.word("part", kind.sort())), Icon.ADD, this::add)));
            return;
        }
        Node right = edit.isOpen() ? edit : detail;
        if (!content.getChildren().getLast().equals(right)) {
            content.getChildren().setAll(list, right);
        }
        detail.show(list.chosen(), plan);
        setCenter(content);
    }

    /** Another one chosen while typing ends the typing of one that was only looked at. */
    private void turnTo(@Nullable P now) {
        if (plan != null && !edit.isOpen()) {
            detail.show(now, plan);
        }
    }

    private void add() {
        if (plan != null) {
            type("forms.add", kind.fresh(plan), plan);
        }
    }

    private void edit(P part) {
        if (plan != null) {
            type("forms.edit", part, plan);
        }
    }

    private void type(String key, P part, Plan of) {
        editing = part.id();
        edit.open(words.get(key, words.word("part", kind.sort())), part, of);
        draw();
        edit.begin();
    }

    private void save(P part, Runnable refused) {
        writing.put(part, new PartWriting.Then(() -> {
            edit.close();
            wanted = part.id();
            choose(part.id());
            draw();
            list.view().requestFocus();
        }, refused));
    }

    private void remove(P part) {
        writing.remove(part);
    }

    private void move(P part, int by) {
        writing.move(kind.type(), part, by, kind.ways().moved());
    }
}
