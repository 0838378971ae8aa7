package yardstick.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.parts.HalfTyped;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.TextSize;

/**
 * Does what the menus and keys say. A screen that can be searched gives its find field the id {@value #FIND} and the
 * button to the next place found the id {@value #NEXT}; the button that prints has the style class {@value #PRINTS}.
 */
final class Acting {
    private static final String FIND = "find";
    private static final String NEXT = "find-next";
    private static final String PRINTS = "prints";

    private final WindowState state;
    private final StoreModel store;
    private final Intakes intakes;
    private final Parent root;
    private final Supplier<@Nullable Stage> stage;
    private final Notices notices;
    private final Runnable reload;

    Acting(
            WindowState state,
            StoreModel store,
            Intakes intakes,
            Parent root,
            Supplier<@Nullable Stage> stage,
            Notices notices,
            Runnable reload) {
        this.state = state;
        this.store = store;
        this.intakes = intakes;
        this.root = root;
        this.stage = stage;
        this.notices = notices;
        this.reload = reload;
    }

    void run(Act act) {
        switch (act) {
            case NEW_PLAN -> state.open(new Place.NewPlan());
            case IMPORT -> intakes.choose();
            case PRINT -> press("." + PRINTS);
            case CLOSE -> unlessTyping("shell.typing.close", this::close);
            case UNDO -> store.undo();
            case REDO -> store.redo();
            case FIND -> find();
            case FIND_NEXT -> findNext();
            case BACK -> state.back();
            case RELOAD -> reload.run();
            case LARGER -> state.textSize().set(state.textSize().get().larger());
            case SMALLER -> state.textSize().set(state.textSize().get().smaller());
            case USUAL_SIZE -> state.textSize().set(TextSize.USUAL);
            case THEME -> state.switchTheme();
            case LANGUAGE -> unlessTyping("shell.typing.language", state::switchLanguage);
            case FULL_SCREEN -> fullScreen();
            case HELP -> help();
        }
    }

    boolean isTyping() {
        return HalfTyped.isIn(root);
    }

    /** What would drop what is half typed is done only when a person says so. */
    private void unlessTyping(String key, Runnable act) {
        if (isTyping()) {
            Words words = state.words().get();
            notices.offer(words.get(key), words.get(key + ".anyway"), act);
        } else {
            act.run();
        }
    }

    /** Whether the screen that is shown has a button that prints. */
    boolean canPrint() {
        return root.lookup("." + PRINTS) != null;
    }

    boolean canFind() {
        return root.lookup("#" + FIND) != null;
    }

    private void help() {
        Place here = state.place().get();
        if (!(here instanceof Place.Help)) {
            state.open(new Place.Help(here));
        }
    }

    private void find() {
        Node field = root.lookup("#" + FIND);
        if (field != null) {
            field.requestFocus();
        }
    }

    private void findNext() {
        if (!press("#" + NEXT)) {
            find();
        }
    }

    private boolean press(String selector) {
        Node found = root.lookup(selector);
        switch (found) {
            case Button button when !button.isDisabled() -> button.fire();
            case MenuButton choices when !choices.isDisabled() -> choices.show();
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private void fullScreen() {
        Stage shown = stage.get();
        if (shown != null) {
            shown.setFullScreenExitHint(state.words().get().get("shell.fullScreen.hint"));
            shown.setFullScreen(!shown.isFullScreen());
        }
    }

    private void close() {
        Stage shown = stage.get();
        if (shown != null) {
            shown.hide();
        }
    }
}
