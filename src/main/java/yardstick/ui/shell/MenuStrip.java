package yardstick.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import yardstick.text.Words;
import yardstick.ui.parts.Theme;

/** Every act with its key, where the platform has its menus. */
final class MenuStrip extends MenuBar {
    private final Words words;
    private final Acting acting;
    private final Intakes intakes;
    private final Map<Act, MenuItem> items = new EnumMap<>(Act.class);
    private final Menu recent;

    MenuStrip(WindowState state, Acting acting, Intakes intakes, Rail rail) {
        this.words = state.words().get();
        this.acting = acting;
        this.intakes = intakes;
        getStyleClass().add("menu-strip");
        setUseSystemMenuBar(true);
        recent = new Menu(words.get("shell.menu.recent"));
        Menu file = menu("file", item(Act.NEW_PLAN), item(Act.IMPORT), recent, line(), item(Act.PRINT), line());
        file.getItems().add(item(Act.CLOSE));
        Menu edit = menu("edit", item(Act.UNDO), item(Act.REDO), line(), item(Act.FIND), item(Act.FIND_NEXT));
        Menu view = menu("view");
        view.getItems().addAll(rail.items());
        view.getItems().addAll(line(), item(Act.BACK), item(Act.RELOAD), line());
        view.getItems().addAll(item(Act.LARGER), item(Act.SMALLER), item(Act.USUAL_SIZE), line());
        view.getItems().addAll(item(Act.THEME), item(Act.LANGUAGE), item(Act.FULL_SCREEN));
        name(Act.THEME, words.get(state.theme().get() == Theme.DARK ? "shell.theme.light" : "shell.theme.dark"));
        getMenus().addAll(file, edit, view, menu("help", item(Act.HELP)));
        // What a screen offers is looked up only when somebody looks.
        file.setOnShowing(e -> of(Act.PRINT).setDisable(!acting.canPrint()));
        edit.setOnShowing(e -> {
            of(Act.FIND).setDisable(!acting.canFind());
            of(Act.FIND_NEXT).setDisable(!acting.canFind());
        });
        showRecent(intakes.recent().get());
    }

    void show(StoreModel.Shown shown, DeedText deeds) {
        name(Act.UNDO, shown.undoable().map(deed -> words.get("shell.menu.undo", deeds.of(deed)))
                .orElse(words.get(Act.UNDO.word())));
        name(Act.REDO, shown.redoable().map(deed -> words.get("shell.menu.redo", deeds.of(deed)))
                .orElse(words.get(Act.REDO.word())));
        of(Act.UNDO).setDisable(shown.undoable().isEmpty());
        of(Act.REDO).setDisable(shown.redoable().isEmpty());
    }

    void showRecent(RecentFiles files) {
        List<MenuItem> now = new ArrayList<>();
        for (Path file : files.files()) {
            MenuItem item = new MenuItem(ShortText.ofPath(file, 60));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> intakes.reopen(file));
            now.add(item);
        }
        recent.getItems().setAll(now);
        recent.setDisable(now.isEmpty());
    }

    private Menu menu(String name, MenuItem... content) {
        Menu menu = new Menu(words.get("shell.menu." + name));
        menu.setId("menu-" + name);
        menu.getItems().addAll(content);
        return menu;
    }

    private MenuItem item(Act act) {
        MenuItem item = new MenuItem(words.get(act.word()));
        item.setId("act-" + act.name());
        item.setMnemonicParsing(false);
        if (act.key() != null) {
            item.setAccelerator(act.key());
        }
        item.setOnAction(e -> acting.run(act));
        items.put(act, item);
        return item;
    }

    private MenuItem of(Act act) {
        return items.getOrDefault(act, new MenuItem());
    }

    private void name(Act act, String text) {
        of(act).setText(text);
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }
}
