package yardstick.ui.forms;

import java.util.List;
import java.util.Optional;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.change.JournalEntry;
import yardstick.model.Part;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;

/** Writes the records of one plan through the Desk. What is refused is told as a notice. */
public record PartWriting(String planId, Desk desk, Surroundings around) {

    /**
     * Adds the part, or replaces the one of its sort and id. One saved as it was is no change and no refusal.
     *
     * @param then runs on the window's thread when it is stored
     */
    public void put(Part part, Runnable then) {
        write(new Change.PutPart(planId, part), then);
    }

    /** Any other change; see {@link #put}. */
    public void write(Change change, Runnable then) {
        around.jobs().attempt("", progress -> unlessSame(desk.apply(change)), done -> then.run());
    }

    private static Outcome<Boolean> unlessSame(Outcome<JournalEntry> outcome) {
        boolean same = outcome instanceof Outcome.Refused<JournalEntry>(var refusal)
                && refusal.code().equals("NOTHING_CHANGED");
        return same ? Outcome.done(false) : outcome.map(entry -> true);
    }

    /** Done at once; the notice offers to take it back. */
    public void remove(Part part) {
        remove(
                new Change.RemovePart(planId, part.sort(), part.id()),
                around.words().get("forms.removed", around.words().word("part", part.sort()), part.label()));
    }

    /** The same for something inside a record. @param sentence says what is gone */
    public void remove(Change change, String sentence) {
        around.jobs().attempt("", progress -> desk.apply(change), entry -> around.notices()
                .offer(sentence, around.words().get("forms.undo"), () -> takeBack(entry)));
    }

    /** The parts in another order, as one step. @param parts the one that was moved first */
    public void arrange(List<? extends Part> parts) {
        write(new Change.ArrangeParts(planId, List.copyOf(parts)), () -> {});
    }

    private void takeBack(JournalEntry removal) {
        around.jobs().attempt("", progress -> undoIfNewest(removal), undone -> {});
    }

    /** An undo takes back the newest change: it must still be this one. */
    private Outcome<JournalEntry> undoIfNewest(JournalEntry removal) {
        Optional<JournalEntry> newest = desk.undoable();
        return newest.isPresent() && newest.get().number() == removal.number()
                ? desk.undo()
                : Outcome.refused("UNDO_TOO_LATE");
    }
}
