package yardstick.ui.units;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.change.Change;
import yardstick.model.LeadingGroup;
import yardstick.model.LeadingGroup.Seat;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.Spot;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;

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
    private @Nullable Spot<Seat> edited;

    GroupSection(UnitActs acts, Surroundings around) {
        this.acts = acts;
        this.words = around.words();
        this.table = new SeatTable(around);
        this.detail = new GroupDetail(words, acts, this);
        GroupForms forms = new GroupForms(words);
        this.groupEdit = new EditPane<>(forms.group(), words, this::saveGroup, acts::redraw);
        this.seatEdit = new EditPane<>(forms.seat(), words, this::saveSeat, this::draw);
        groupEdit.keeping(around.notices(), words, acts::redraw);
        seatEdit.keeping(around.notices(), words, this::draw);
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
        if (seatEdit.isOpen()) {
            seatEdit.follow(
                    now, edited == null ? null : edited.now(shown.seats()).orElse(null));
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

    private void saveGroup(LeadingGroup typed, Runnable refused) {
        Runnable stored = () -> {
            groupEdit.close();
            group = typed;
            acts.redraw();
        };
        PartWriting writing = acts.writing();
        writing.change(
                plan -> Outcome.done(new Change.PutPart(
                        writing.planId(),
                        plan.part(LeadingGroup.class, typed.id())
                                .map(now -> GroupEdits.headed(now, typed))
                                .orElse(typed))),
                new PartWriting.Then(stored, refused));
    }

    @Override
    public void removeGroup() {
        acts.writing().remove(Objects.requireNonNull(group));
    }

    private void addSeat() {
        type("units.seat.add", NEW, GroupEdits.freshSeat());
    }

    @Override
    public void edit(SeatRow row) {
        type("units.seat.edit", row.index(), row.seat());
    }

    private void type(String title, int index, Seat seat) {
        edited = index == NEW ? null : spot(index, seat);
        seatEdit.open(words.get(title), seat, Objects.requireNonNull(plan));
        draw();
        seatEdit.begin();
    }

    private void saveSeat(Seat seat, Runnable refused) {
        LeadingGroup known = Objects.requireNonNull(group);
        Spot<Seat> spot = edited;
        int at = spot == null ? GroupEdits.placeOf(known, seat) : spot.index();
        Runnable stored = () -> {
            seatEdit.close();
            table.choose(at);
            draw();
        };
        PartWriting.Then then = new PartWriting.Then(stored, refused);
        if (spot == null) {
            acts.writing()
                    .change(
                            acts.writing().edited(LeadingGroup.class, known, now ->
                                    Outcome.done(GroupEdits.added(now, seat))),
                            then);
        } else {
            acts.writing().change(atSeat(spot, (now, index) -> GroupEdits.replaced(now, index, seat)), then);
        }
    }

    private Function<Plan, Outcome<Change>> atSeat(
            Spot<Seat> spot, BiFunction<LeadingGroup, Integer, LeadingGroup> edit) {
        LeadingGroup known = Objects.requireNonNull(group);
        return acts.writing()
                .edited(
                        LeadingGroup.class,
                        known,
                        now -> spot.in(now.seats()).map(index -> edit.apply(now, index)));
    }

    private static Spot<Seat> spot(int index, Seat seat) {
        return new Spot<>(index, seat, each -> List.of(each.role(), each.name()));
    }

    @Override
    public void remove(SeatRow row) {
        acts.writing()
                .remove(
                        atSeat(spot(row.index(), row.seat()), GroupEdits::removed),
                        words.get("units.seat.removed", row.seat().name()));
    }

    @Override
    public void move(SeatRow row, int by) {
        acts.writing()
                .change(
                        atSeat(spot(row.index(), row.seat()), (now, index) -> GroupEdits.canMove(now, index, by)
                                ? GroupEdits.moved(now, index, by)
                                : now),
                        new PartWriting.Then(() -> table.choose(row.index() + by)));
    }
}
