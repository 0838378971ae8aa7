package yardstick.ui.grid;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** The rows of one side, with the scroll bar that the toolkit keeps to itself. */
final class SideFlow extends VirtualFlow<TableRow<Integer>> {

    ScrollBar across() {
        return getHbar();
    }

    /** A skin whose rows lie in a flow of this sort. */
    static final class Skin extends TableViewSkin<Integer> {
        Skin(TableView<Integer> table) {
            super(table);
        }

        @Override
        protected VirtualFlow<TableRow<Integer>> createVirtualFlow() {
            return new SideFlow();
        }

        SideFlow flow() {
            return (SideFlow) getVirtualFlow();
        }
    }
}
