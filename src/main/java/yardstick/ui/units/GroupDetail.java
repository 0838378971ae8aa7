package yardstick.ui.units;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.SourceBlock;

/** The leading group, its office and the chosen person, for reading. */
final class GroupDetail {
    private final Words words;
    private final UnitActs acts;
    private final SeatActs seatActs;

    /** What can be done with the group and with one of its seats. */
    interface SeatActs {
        void editGroup();

        void removeGroup();

        void edit(SeatRow row);

        void remove(SeatRow row);

        /** @param by −1 for up, 1 for down */
        void move(SeatRow row, int by);
    }

    GroupDetail(Words words, UnitActs acts, SeatActs seatActs) {
        this.words = words;
        this.acts = acts;
        this.seatActs = seatActs;
    }

    Node group(LeadingGroup group, Plan plan) {
        Lines lines = new Lines();
        Button edit = Buttons.icon(words.get("units.group.edit"), Icon.EDIT, seatActs::editGroup);
        edit.setId("group-edit");
        Button remove = Buttons.icon(words.get("units.group.remove"), Icon.REMOVE, seatActs::removeGroup);
        remove.setId("group-remove");
        lines.add(head(group.name(), edit, remove));
        lines.fact(words.get("units.group.duties"), group.duties());
        lines.fact(words.get("units.group.composition"), group.composition());
        addOffice(lines, group, plan);
        addSource(lines, group.trace().source());
        return lines;
    }

    private void addOffice(Lines lines, LeadingGroup group, Plan plan) {
        LeadingGroup.Office office = group.office();
        lines.heading(words.get("units.office"));
        if (office == null) {
            lines.add(Lines.note(words.get("units.office.none")));
            return;
        }
        lines.fact(words.get("units.office.at"), office.at());
        Optional<OrgUnit> unit = Optional.ofNullable(office.unit()).flatMap(id -> plan.part(OrgUnit.class, id));
        unit.ifPresent(found ->
                lines.fact(words.get("units.unit"), Lines.link(found.name(), () -> acts.showUnit(found.id()))));
        lines.fact(words.get("units.office.head"), office.head());
        lines.fact(words.get("units.office.deputies"), String.join(words.get("units.comma"), office.deputies()));
        lines.fact(words.get("units.office.members"), office.members());
        lines.fact(words.get("units.office.duties"), office.duties());
        if (office.source() != null) {
            addSource(lines, office.source());
        }
    }

    Node seat(SeatRow row, LeadingGroup group) {
        LeadingGroup.Seat seat = row.seat();
        Lines lines = new Lines();
        lines.add(head(seat.name(), seatButtons(row, group)));
        if (!seat.printedName().equals(seat.name())) {
            lines.fact(words.get("units.seat.printedName"), seat.printedName());
        }
        lines.fact(words.get("units.seat.role"), judged(Lines.whole(seat.role()), seat.trace(), "role"));
        lines.fact(words.get("units.seat.posts"), String.join("\n", seat.posts()));
        if (row.inOffice() != SeatRow.InOffice.NONE) {
            lines.fact(words.get("units.office"), words.word("units.inOffice", row.inOffice()));
        }
        OrgUnit unit = row.unit();
        Node told = unit == null
                ? Lines.note(words.get("units.seat.noUnit"))
                : Lines.link(unit.name(), () -> acts.showUnit(unit.id()));
        lines.fact(words.get("units.unit"), judged(told, seat.trace(), "unit"));
        addSource(lines, seat.trace().source());
        return lines;
    }

    private Button[] seatButtons(SeatRow row, LeadingGroup group) {
        Button up = Buttons.icon(words.get("units.seat.up"), Icon.UP, () -> seatActs.move(row, -1));
        up.setDisable(!GroupEdits.canMove(group, row.index(), -1));
        Button down = Buttons.icon(words.get("units.seat.down"), Icon.DOWN, () -> seatActs.move(row, 1));
        down.setDisable(!GroupEdits.canMove(group, row.index(), 1));
        down.setId("seat-down");
        Button edit = Buttons.icon(words.get("units.seat.edit"), Icon.EDIT, () -> seatActs.edit(row));
        edit.setId("seat-edit");
        Button remove = Buttons.icon(words.get("units.seat.remove"), Icon.REMOVE, () -> seatActs.remove(row));
        remove.setId("seat-remove");
        return new Button[] {up, down, edit, remove};
    }

    private Node judged(Node told, Trace trace, String field) {
        if (!trace.inferred().contains(field)) {
            return told;
        }
        HBox both = new HBox(8, told, new InferredMark(words));
        if (told instanceof Region region) {
            region.setMinWidth(0);
        }
        return both;
    }

    private void addSource(Lines lines, @Nullable Source source) {
        if (source != null) {
            SourceBlock block = new SourceBlock(words);
            block.show(source);
            lines.add(block);
        }
    }

    private static Node head(String text, Button... buttons) {
        Label name = Lines.whole(text);
        name.getStyleClass().add("section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(4, name);
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(button);
        }
        return head;
    }
}
