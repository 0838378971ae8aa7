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
import yardstick.model.LeadingGroup;
import yardstick.model.LeadingGroup.Seat;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/** The leading group: its persons in one list, its office, and how it is put together where nobody is named. */
final class GroupSection implements Section, GroupDetail.SeatActs {
    /** Stands for a seat that is not in the group yet. */
    private static final int NEW = -1;

    private final UnitActs acts;
    private final Words words;
    private final SeatTable table;
    private final GroupDetail detail;
    private final EditPane<LeadingGroup> groupEdit;
    private final EditPane<Seat> seatEdit;
    private final TextField find;
    private final Chips<String> groups;
    private final SidePane side;
    private final VBox content;
    private @Nullable Plan plan;
    private @Nullable LeadingGroup group;
    private int editing = NEW;

    GroupSection(UnitActs acts, Words words) {
        this.acts = acts;
        this.words = words;
        this.table = new SeatTable(words);
        this.detail = new GroupDetail(words, acts, this);
        GroupForms forms = new GroupForms(words);
        this.groupEdit = new EditPane<>(forms.group(), words, this::saveGroup, acts::redraw);
        this.seatEdit = new EditPane<>(forms.seat(), words, this::saveSeat, this::draw);
        this.groups = new Chips<>(this::turnTo);
        this.side = new SidePane(table);
        VBox.setVgrow(side, Priority.ALWAYS);
        content = new VBox(12, groups, side);
        find = Finding.field("find-seat", "units.seats.find", words);
        find.textProperty().bindBidirectional(table.find());
        table.chosen().addListener((p, old, now) -> draw());
    }

    @Override
    public Button[] acts() {
        return isEmpty() ? new Button[0] : new Button[] {adding()};
    }

    @Override
    public Node tool() {
        return find;
    }

    @Override
    public String told() {
        List<SeatRow> rows = table.all();
        if (group == null || rows.isEmpty()) {
            return group == null ? "" : words.get("units.seats.summary.none");
        }
        long several = rows.stream().filter(SeatRow::hasSeveralPosts).count();
        long units = rows.stream().map(SeatRow::unit).filter(Objects::nonNull).distinct().count();
        return words.get(
                "units.seats.summary", Integer.toString(rows.size()), Long.toString(units), Long.toString(several));
    }

    private Button adding() {
        if (group == null) {
            Button add = Buttons.primary(words.get("units.group.add"), Icon.ADD, this::addGroup);
            add.setId("group-add");
            return add;
        }
        Button add = Buttons.primary(words.get("units.seat.add"), Icon.ADD, this::addSeat);
        add.setId("seat-add");
        return add;
    }

    @Override
    public Node show(Duties duties) {
        return show(duties.plan());
    }

    private Node show(Plan now) {
        plan = now;
        List<LeadingGroup> all = now.all(LeadingGroup.class);
        String wanted = group == null ? "" : group.id();
        group = all.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        if (group == null) {
            table.show(List.of());
        }
        groups.clear();
        groups.setVisible(all.size() > 1);
        groups.setManaged(all.size() > 1);
        all.forEach(each -> groups.add(each.id(), each.name(), ""));
        if (group != null) {
            groups.select(group.id());
            LeadingGroup shown = group;
            if (groupEdit.isOpen()) {
                groupEdit.follow(now, shown);
            }
            showSeats(shown, now);
        }
        draw();
        find.setVisible(!isEmpty());
        return isEmpty() ? empty() : content;
    }

    private boolean isEmpty() {
        return group == null && !groupEdit.isOpen();
    }

    private void showSeats(LeadingGroup shown, Plan now) {
        List<SeatRow> rows = SeatRow.of(shown, now);
        if (seatEdit.isOpen() && editing < rows.size()) {
            seatEdit.follow(now, editing == NEW ? null : rows.get(editing).seat());
        }
        table.setPlaceholder(
                rows.isEmpty()
                        ? new EmptyState(
                                Icon.UNITS,
                                words.get("units.seats.empty.title"),
                                composed(shown),
                                Buttons.plain(words.get("units.seat.add"), Icon.ADD, this::addSeat))
                        : new EmptyState(
                                Icon.SEARCH, words.get("units.seats.nothing.title"), words.get("units.nothing.hint")));
        table.show(rows);
    }

    private String composed(LeadingGroup shown) {
        return shown.composition().isBlank()
                ? words.get("units.seats.empty.hint")
                : words.get("units.seats.empty.composed", shown.composition());
    }

    private Node empty() {
        return new EmptyState(
                Icon.UNITS, words.get("units.group.empty.title"), words.get("units.group.empty.hint"), adding());
    }

    private void turnTo(String groupId) {
        Plan known = Objects.requireNonNull(plan);
        group = known.part(LeadingGroup.class, groupId).orElseThrow();
        table.choose(NEW);
        show(known);
    }

    private void draw() {
        if (groupEdit.isOpen()) {
            side.type(groupEdit);
        } else if (seatEdit.isOpen()) {
            side.type(seatEdit);
        } else if (group != null && plan != null) {
            LeadingGroup shown = group;
            Plan known = plan;
            Node whole = detail.group(shown, known);
            SeatRow.of(shown, known).stream()
                    .filter(row -> row.index() == table.chosen().get())
                    .findFirst()
                    .ifPresentOrElse(
                            row -> side.read(true, detail.seat(row, shown), whole), () -> side.read(true, whole));
        }
    }

    private void addGroup() {
        type("units.group.add", GroupEdits.fresh(Objects.requireNonNull(plan)));
    }

    @Override
    public void editGroup() {
        type("units.group.edit", Objects.requireNonNull(group));
    }

    private void type(String title, LeadingGroup typed) {
        Plan known = Objects.requireNonNull(plan);
        groupEdit.open(words.get(title), typed, known);
        acts.redraw();
        groupEdit.begin();
    }

    private void saveGroup(LeadingGroup typed) {
        acts.put(typed, () -> {
            groupEdit.close();
            group = typed;
            acts.redraw();
        });
    }

    @Override
    public void removeGroup() {
        acts.remove(Objects.requireNonNull(group));
    }

    private void addSeat() {
        type("units.seat.add", NEW, GroupEdits.freshSeat());
    }

    @Override
    public void edit(SeatRow row) {
        type("units.seat.edit", row.index(), row.seat());
    }

    private void type(String title, int index, Seat seat) {
        editing = index;
        seatEdit.open(words.get(title), seat, Objects.requireNonNull(plan));
        draw();
        seatEdit.begin();
    }

    private void saveSeat(Seat seat) {
        LeadingGroup known = Objects.requireNonNull(group);
        int at = editing == NEW ? GroupEdits.placeOf(known, seat) : editing;
        LeadingGroup now =
                editing == NEW ? GroupEdits.added(known, seat) : GroupEdits.replaced(known, editing, seat);
        acts.put(now, () -> {
            seatEdit.close();
            table.choose(at);
            draw();
        });
    }

    @Override
    public void remove(SeatRow row) {
        LeadingGroup known = Objects.requireNonNull(group);
        acts.remove(GroupEdits.removed(known, row.index()), words.get("units.seat.removed", row.seat().name()));
    }

    @Override
    public void move(SeatRow row, int by) {
        LeadingGroup known = Objects.requireNonNull(group);
        acts.put(GroupEdits.moved(known, row.index(), by), () -> table.choose(row.index() + by));
    }
}
