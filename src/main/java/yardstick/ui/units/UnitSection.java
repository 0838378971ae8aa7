package yardstick.ui.units;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.model.OrgUnit;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** The units: a list to search and narrow, and what the chosen one is and owes. */
final class UnitSection implements Section {
    private final UnitsModel model;
    private final UnitActs acts;
    private final Words words;
    private final UnitTable table;
    private final UnitDetail detail;
    private final EditPane<OrgUnit> edit;
    private final Chips<UnitFilter> chips;
    private final SidePane side;
    private final VBox content;
    private final TextField find;
    private @Nullable Duties duties;
    private String editing = "";
    private String shown = "";

    UnitSection(UnitsModel model, UnitActs acts, Surroundings around) {
        this.model = model;
        this.acts = acts;
        this.words = around.words();
        this.table = new UnitTable(model, around);
        this.detail = new UnitDetail(acts, words);
        this.edit = new EditPane<>(UnitForm.of(words), words, this::save, acts::redraw);
        edit.keeping(around.notices(), words, acts::redraw);
        this.chips = new Chips<>(model.filter()::set);
        this.side = new SidePane(table);
        VBox.setVgrow(side, Priority.ALWAYS);
        content = new VBox(12, chips, side);
        find = Finding.field("find-unit", "units.find", words);
        find.textProperty().bindBidirectional(model.find());
        table.setPlaceholder(new EmptyState(
                Icon.SEARCH,
                words.get("units.nothing.title"),
                words.get("units.nothing.hint"),
                Buttons.plain(words.get("units.nothing.all"), Icon.LIST, model::showAll)));
        model.chosen().addListener((p, old, now) -> draw());
        model.counts().addListener((p, old, now) -> drawChips(now));
        model.filter().addListener((p, old, now) -> chips.select(now));
    }

    private void drawChips(List<UnitsModel.Count> counts) {
        chips.clear();
        for (UnitsModel.Count each : counts) {
            String text = words.word("units.filter", each.filter()) + " " + each.count();
            chips.add(each.filter(), text, words.word("units.filterNote", each.filter()));
        }
        chips.select(model.filter().get());
    }

    @Override
    public Button[] acts() {
        return isEmpty() ? new Button[0] : new Button[] {adding()};
    }

    private Button adding() {
        Button add = Buttons.primary(words.get("units.add"), Icon.ADD, this::add);
        add.setId("unit-add");
        return add;
    }

    @Override
    public Node tool() {
        return find;
    }

    @Override
    public String told() {
        return duties == null || model.all().isEmpty() ? "" : new UnitsSummary(words).of(duties, model.all());
    }

    @Override
    public Node show(Duties now) {
        duties = now;
        model.show(now);
        if (edit.isOpen()) {
            edit.follow(now.plan(), now.plan().part(OrgUnit.class, editing).orElse(null));
        }
        draw();
        find.setVisible(!isEmpty());
        return isEmpty() ? empty() : content;
    }

    private boolean isEmpty() {
        return model.all().isEmpty() && !edit.isOpen();
    }

    private Node empty() {
        return new EmptyState(
                Icon.UNITS, words.get("units.empty.title"), words.get("units.empty.hint"), adding());
    }

    private void draw() {
        UnitRow row = model.chosen().get();
        if (edit.isOpen()) {
            side.type(edit);
        } else if (row != null && duties != null) {
            Duties known = duties;
            side.read(!shown.equals(row.id()), detail.of(row, known, () -> edit(row.unit())));
            shown = row.id();
        } else {
            side.read(true);
        }
    }

    private void add() {
        Duties known = Objects.requireNonNull(duties);
        type("units.add", UnitForm.fresh(known.plan()), known);
    }

    private void edit(OrgUnit unit) {
        type("units.edit", unit, Objects.requireNonNull(duties));
    }

    private void type(String title, OrgUnit unit, Duties known) {
        editing = unit.id();
        edit.open(words.get(title), unit, known.plan());
        acts.redraw();
        edit.begin();
    }

    private void save(OrgUnit unit, Runnable refused) {
        Runnable stored = () -> {
            edit.close();
            model.choose(unit.id());
            acts.redraw();
        };
        acts.writing().put(unit, new PartWriting.Then(stored, refused));
    }
}
