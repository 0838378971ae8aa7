package yardstick.store;

import java.util.List;
import yardstick.model.Deliverable;

/** Deliverables of a task or a box. */
final class DeliverableRows {
    private DeliverableRows() {}

    static void pack(List<Deliverable> deliverables, Owner owner, Packing out) {
        for (int i = 0; i < deliverables.size(); i++) {
            Deliverable deliverable = deliverables.get(i);
            out.child(
                    Table.DELIVERABLE,
                    owner,
                    i,
                    deliverable.source(),
                    deliverable.text(),
                    deliverable.kind().name(),
                    deliverable.frequency(),
                    deliverable.due().day(),
                    deliverable.due().text(),
                    deliverable.due().what(),
                    deliverable.indicator(),
                    deliverable.progress().state().name(),
                    deliverable.progress().note(),
                    deliverable.progress().day());
        }
    }

    static List<Deliverable> unpack(Owner owner, Unpacking in) {
        return in.children(Table.DELIVERABLE, owner).stream()
                .map(row -> new Deliverable(
                        row.text("PRINTED"),
                        Deliverable.Kind.valueOf(row.text("KIND")),
                        row.text("FREQUENCY"),
                        Facets.due(row),
                        row.textOrNull("INDICATOR"),
                        Facets.progress(row),
                        in.source(row)))
                .toList();
    }
}
