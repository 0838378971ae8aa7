package yardstick.ui.grid;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * What a table is connected to. All are called on the window's thread.
 *
 * @param check why the texts cannot be taken, one for each in their order; empty for one that can
 * @param save stores texts that were checked, as one step
 * @param open opens what a cell stands for; false where that is nothing
 * @param move takes rows to another place
 * @param menu what else can be done with the selected cells
 * @param draw what stands in a cell of a drawn column, null for nothing
 */
public record GridActs(
        Function<List<Typed>, List<String>> check,
        Saving save,
        Predicate<GridPlace> open,
        Move move,
        Supplier<List<MenuItem>> menu,
        Function<GridPlace, @Nullable Node> draw) {

    /** Stores texts. */
    public interface Saving {
        /** @param ended runs on the window's thread when they are stored or refused, before the next content comes */
        void save(List<Typed> texts, Runnable ended);
    }

    /** Takes rows to another place. */
    public interface Move {
        /** @param to id of the row in whose place they come */
        void to(List<String> rows, String to);
    }
}
