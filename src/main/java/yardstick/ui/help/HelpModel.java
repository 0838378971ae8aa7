package yardstick.ui.help;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import yardstick.ui.help.Manual.Leaf;

/** The pages of the manual, those that hold what is looked for, and the one that is open. */
final class HelpModel {
    private final Guide first;
    private final StringProperty find = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Leaf>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Leaf> open = new SimpleObjectProperty<>();
    private List<Leaf> all = List.of();

    /** @param first opened before anything is chosen */
    HelpModel(Guide first) {
        this.first = first;
        find.addListener((p, old, now) -> narrow());
    }

    void show(List<Leaf> leaves) {
        all = leaves;
        found.set(leaves);
        go(first);
    }

    StringProperty find() {
        return find;
    }

    ReadOnlyObjectProperty<List<Leaf>> found() {
        return found.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Leaf> open() {
        return open;
    }

    /** Opens a page; what was looked for is given up where it would hide the page. */
    void go(Guide guide) {
        all.stream().filter(leaf -> leaf.guide() == guide).findFirst().ifPresent(leaf -> {
            if (!found.get().contains(leaf)) {
                find.set("");
            }
            open.set(leaf);
        });
    }

    /** Every word must stand on the page, in whatever order. */
    private void narrow() {
        List<String> words = List.of(find.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<Leaf> left = all.stream().filter(leaf -> holds(leaf, words)).toList();
        found.set(left);
        if (!left.isEmpty() && !left.contains(open.get())) {
            open.set(left.getFirst());
        }
    }

    private static boolean holds(Leaf leaf, List<String> words) {
        String text = leaf.text().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
