package yardstick.ui.parts;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures of the window, named by what they stand for. All are of one set. */
public enum Icon {
    ADD(Feather.PLUS),
    BACK(Feather.ARROW_LEFT),
    CALENDAR(Feather.CALENDAR),
    CHART(Feather.TRENDING_UP),
    CHECK(Feather.CHECK),
    CLOSE(Feather.X),
    COMPARE(Feather.COLUMNS),
    COPY(Feather.COPY),
    DOCUMENT(Feather.BOOK_OPEN),
    DOWN(Feather.CHEVRON_DOWN),
    EDIT(Feather.EDIT_2),
    EXPORT(Feather.DOWNLOAD),
    FAILURE(Feather.ALERT_OCTAGON),
    FILE(Feather.FILE),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    FUNDS(Feather.CREDIT_CARD),
    IMPORT(Feather.FILE_PLUS),
    INDICATORS(Feather.BAR_CHART_2),
    INFO(Feather.INFO),
    LANGUAGE(Feather.GLOBE),
    LIST(Feather.LIST),
    MOON(Feather.MOON),
    MORE(Feather.MORE_HORIZONTAL),
    NEXT(Feather.CHEVRON_RIGHT),
    OVERVIEW(Feather.LAYOUT),
    PLANS(Feather.LAYERS),
    PREVIOUS(Feather.CHEVRON_LEFT),
    PRINT(Feather.PRINTER),
    REDO(Feather.CORNER_UP_RIGHT),
    REMOVE(Feather.TRASH_2),
    SAVE(Feather.SAVE),
    SCHEDULE(Feather.ALIGN_LEFT),
    SEARCH(Feather.SEARCH),
    STORE(Feather.HARD_DRIVE),
    SUN(Feather.SUN),
    TABLE(Feather.GRID),
    TASKS(Feather.CHECK_SQUARE),
    UNDO(Feather.CORNER_UP_LEFT),
    UNITS(Feather.USERS),
    UP(Feather.CHEVRON_UP),
    WARNING(Feather.ALERT_TRIANGLE);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node; it is decoration and silent to a screen reader. */
    public Node node() {
        return new FontIcon(glyph);
    }
}
