package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.calc.Duties;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.SourceBlock;

/** One unit: who it is, where it sits and what it owes. */
final class UnitDetail {
    private final UnitActs acts;
    private final Words words;
    private final OwedLines owed;

    UnitDetail(UnitActs acts, Words words) {
        this.acts = acts;
        this.words = words;
        this.owed = new OwedLines(acts, words);
    }

    /** @param edit opens the form for this unit */
    Node of(UnitRow row, Duties duties, Runnable edit) {
        OrgUnit unit = row.unit();
        Lines lines = new Lines();
        lines.add(head(unit, edit));
        addIdentity(lines, unit);
        addMembership(lines, unit, duties.plan());
        addSeats(lines, row, duties.plan());
        owed.add(lines, row, duties);
        SourceBlock source = new SourceBlock(words);
        source.show(unit.trace().source());
        lines.heading(words.get("units.source"));
        lines.add(unit.trace().source() == null ? Lines.note(words.get("units.source.none")) : source);
        return lines;
    }

    private Node head(OrgUnit unit, Runnable edit) {
        Label name = Lines.whole(unit.name());
        name.getStyleClass().add("section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button change = Buttons.icon(words.get("units.edit"), Icon.EDIT, edit);
        change.setId("unit-edit");
        Button remove = Buttons.icon(words.get("units.remove"), Icon.REMOVE, () -> acts.writing().remove(unit));
        remove.setId("unit-remove");
        change.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(4, name, change, remove);
    }

    private void addIdentity(Lines lines, OrgUnit unit) {
        lines.fact(words.get("units.kind"), judged(words.word("unitKind", unit.kind()), unit, "kind"));
        if (!unit.aliases().isEmpty()) {
            String aliases = String.join(words.get("units.comma"), unit.aliases());
            lines.fact(words.get("units.aliases"), judged(aliases, unit, "aliases"));
        }
        lines.fact(words.get("units.standsFor"), unit.standsFor());
        lines.fact(words.get("units.validity"), unit.validity());
    }

    /** A text with a mark behind it where it is a judgement. */
    private Node judged(String text, OrgUnit unit, String field) {
        Label label = Lines.whole(text);
        return unit.trace().inferred().contains(field)
                ? Lines.flow(List.of(label, new InferredMark(words)))
                : label;
    }

    private void addMembership(Lines lines, OrgUnit unit, Plan plan) {
        List<OrgUnit> all = plan.all(OrgUnit.class);
        List<Node> members = new ArrayList<>();
        for (String member : unit.members()) {
            Optional<OrgUnit> found = plan.part(OrgUnit.class, member);
            members.add(found.<Node>map(this::link).orElseGet(() -> Lines.whole(member)));
        }
        if (!members.isEmpty()) {
            String title = words.get("units.members", Integer.toString(members.size()));
            if (unit.trace().inferred().contains("members")) {
                members.add(new InferredMark(words));
            }
            lines.fact(title, Lines.flow(members));
        } else if (unit.kind() == OrgUnit.Kind.COLLECTIVE) {
            lines.fact(words.get("units.members.title"), words.get("units.members.none"));
        }
        List<Node> collectives = all.stream()
                .filter(other -> other.members().contains(unit.id()))
                .<Node>map(this::link)
                .toList();
        if (!collectives.isEmpty()) {
            lines.fact(words.get("units.memberOf"), Lines.flow(collectives));
        }
    }

    private Node link(OrgUnit unit) {
        return Lines.link(unit.name(), () -> acts.showUnit(unit.id()));
    }

    private void addSeats(Lines lines, UnitRow row, Plan plan) {
        VBox seats = new VBox(2);
        for (LeadingGroup group : plan.all(LeadingGroup.class)) {
            for (LeadingGroup.Seat seat : group.seats()) {
                if (row.id().equals(seat.unit())) {
                    String posts = String.join(words.get("units.comma"), seat.posts());
                    seats.getChildren()
                            .add(Lines.whole(words.get("units.seat", seat.role(), seat.name(), posts)));
                }
            }
            if (group.office() != null && row.id().equals(group.office().unit())) {
                seats.getChildren().add(Lines.whole(words.get("units.officeHere")));
            }
        }
        if (!seats.getChildren().isEmpty()) {
            lines.fact(words.get("units.seats"), seats);
        } else if (row.standing().hasTaskWithoutSeat()) {
            lines.fact(words.get("units.seats"), words.get("units.seats.none"));
        }
        if (row.standing().hasSeatWithoutTask()) {
            lines.fact("", words.get("units.tasks.noneThoughSeat"));
        }
    }
}
