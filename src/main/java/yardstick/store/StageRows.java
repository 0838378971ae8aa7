package yardstick.store;

import yardstick.model.Part;
import yardstick.model.Stage;

/** Stages of the schedule with their items. */
final class StageRows {
    private static final String INDICATOR = "INDICATOR";
    private static final String TASK = "TASK";

    private StageRows() {}

    static void pack(Stage stage, Packing out) {
        out.part(
                Table.STAGE,
                stage,
                stage.name(),
                stage.time(),
                Spelling.period(stage.year()));
        Owner owner = Owner.of(stage);
        for (int i = 0; i < stage.items().size(); i++) {
            pack(stage.items().get(i), owner, i, out);
        }
    }

    static Stage unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.STAGE, row.text("ID"));
        return new Stage(
                row.text("ID"),
                row.number("POSITION"),
                row.text("NAME"),
                row.text("PRINTED_TIME"),
                Spelling.periodOrNull(row.text("PERIOD")),
                in.children(Table.STAGE_ITEM, owner).stream()
                        .map(item -> item(owner, item, in))
                        .toList(),
                in.trace(owner, row));
    }

    private static void pack(Stage.Item item, Owner stage, int position, Packing out) {
        out.child(
                Table.STAGE_ITEM,
                stage,
                position,
                item.source(),
                item.text(),
                item.progress().state().name(),
                item.progress().note(),
                item.progress().day());
        out.texts(stage.at(position), TASK, item.tasks());
        out.texts(stage.at(position), INDICATOR, item.indicators());
    }

    private static Stage.Item item(Owner stage, Row row, Unpacking in) {
        Owner owner = stage.at(row.number("POSITION"));
        return new Stage.Item(
                row.text("PRINTED"),
                in.texts(owner, TASK),
                in.texts(owner, INDICATOR),
                Facets.progress(row),
                in.source(row));
    }
}
