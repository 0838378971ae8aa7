package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import yardstick.text.Folding;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Columns;
import yardstick.ui.parts.Surroundings;

/** The persons of the leading group in printed order. */
final class SeatTable extends TableView<SeatRow> {
    private static final double EDGES = 20;
    private static final double SCROLL_BAR = 18;

    private final Surroundings around;
    private final Words words;
    private final StringProperty find = new SimpleStringProperty("");
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final TableColumn<SeatRow, SeatRow> role;
    private final TableColumn<SeatRow, SeatRow> person;
    private List<SeatRow> all = List.of();
    private boolean drawing;

    SeatTable(Surroundings around) {
        this.around = around;
        this.words = around.words();
        setId("seats");
        setAccessibleText(words.get("units.seats.list"));
        setMinWidth(0);
        TableColumn<SeatRow, SeatRow> number =
                Columns.number("", row -> Integer.toString(row.index() + 1), row -> "");
        number.setPrefWidth(40);
        person = Columns.text(words.get("units.seat.name"), row -> row.seat().name());
        role = Columns.text(words.get("units.seat.role"), row -> row.seat().role());
        TableColumn<SeatRow, SeatRow> posts = wrapped(words.get("units.seat.posts"), this::posts);
        TableColumn<SeatRow, SeatRow> unit = wrapped(words.get("units.unit"), this::unit);
        getColumns().setAll(List.of(number, person, role, posts, unit));
        var left = widthProperty()
                .subtract(number.widthProperty())
                .subtract(person.widthProperty())
                .subtract(role.widthProperty())
                .subtract(SCROLL_BAR);
        posts.prefWidthProperty().bind(left.multiply(0.6));
        unit.prefWidthProperty().bind(left.multiply(0.4));
        find.addListener((p, old, now) -> narrow());
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (!drawing) {
                chosen.set(now == null ? -1 : now.index());
            }
        });
    }

    void show(List<SeatRow> rows) {
        all = rows;
        role.setPrefWidth(width(words.get("units.seat.role"), row -> row.seat().role()));
        person.setPrefWidth(width(words.get("units.seat.name"), row -> row.seat().name()));
        narrow();
    }

    void choose(int index) {
        chosen.set(index);
        narrow();
    }

    private double width(String title, Function<SeatRow, String> text) {
        double texts = around.textWidth(all.stream().map(text).toList(), FontWeight.NORMAL, 13);
        return Math.max(texts, around.textWidth(List.of(title), FontWeight.BOLD, 12)) + 4;
    }

    private void narrow() {
        String wanted = Folding.fold(find.get());
        drawing = true;
        getItems().setAll(
                all.stream().filter(row -> row.searchable().contains(wanted)).toList());
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(row -> row.index() == chosen.get())
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        drawing = false;
    }

    private List<String> posts(SeatRow row) {
        List<String> marks = new ArrayList<>();
        if (row.hasSeveralPosts()) {
            marks.add(words.get(
                    "units.seat.several", Integer.toString(row.seat().posts().size())));
        }
        if (row.inOffice() != SeatRow.InOffice.NONE) {
            marks.add(words.word("units.inOffice", row.inOffice()));
        }
        String posts = String.join(words.get("units.comma"), row.seat().posts());
        String shown = posts.isEmpty() ? Numbers.MISSING : posts;
        return marks.isEmpty() ? List.of(shown) : List.of(shown, String.join(" · ", marks));
    }

    private List<String> unit(SeatRow row) {
        return List.of(row.unit() == null ? Numbers.MISSING : row.unit().name());
    }

    /** @param texts the first one plain, what follows in smaller type below it */
    private TableColumn<SeatRow, SeatRow> wrapped(String title, Function<SeatRow, List<String>> texts) {
        TableColumn<SeatRow, SeatRow> column = Columns.node(title, row -> new VBox());
        TableColumn<SeatRow, SeatRow> drawn = Columns.node(title, row -> lines(texts.apply(row), column));
        column.setCellFactory(drawn.getCellFactory());
        return column;
    }

    private static Node lines(List<String> texts, TableColumn<SeatRow, SeatRow> column) {
        VBox lines = new VBox();
        lines.setAlignment(Pos.CENTER_LEFT);
        for (String each : texts) {
            Text text = new Text(each);
            text.getStyleClass().add(lines.getChildren().isEmpty() ? "cell-text" : "unit-more");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGES));
            lines.getChildren().add(text);
        }
        return lines;
    }

    /** Whatever is searched for. */
    List<SeatRow> all() {
        return all;
    }

    StringProperty find() {
        return find;
    }

    /** Index of the chosen seat, −1 for none. */
    IntegerProperty chosen() {
        return chosen;
    }
}
