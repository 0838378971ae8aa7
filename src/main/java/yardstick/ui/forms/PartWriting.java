package yardstick.ui.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.change.JournalEntry;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/**
 * Writes the records of one plan through the Desk. What is refused is told as a notice.
 *
 * <p>A change is made out of the plan as it is stored when its turn comes, and not out of what the screen shows: two
 * acts in quick succession must not take each other back.
 *
 * @param plans reads a plan as it is stored
 */
public record PartWriting(String planId, Function<String, Optional<Plan>> plans, Desk desk, Surroundings around) {

    /**
     * What follows on the window's thread.
     *
     * @param stored when it is on disk, or was like that already
     * @param refused when it is not; the reason is told already
     */
    public record Then(Runnable stored, Runnable refused) {
        public Then(Runnable stored) {
            this(stored, () -> {});
        }
    }

    /** Adds the part, or replaces the one of its sort and id. One saved as it was is no change and no refusal. */
    public void put(Part part, Then then) {
        change(plan -> Outcome.done(new Change.PutPart(planId, part)), then);
    }

    /** Any other change. @param make given the plan as it is stored; runs off the window's thread */
    public void change(Function<Plan, Outcome<Change>> make, Then then) {
        around.jobs().run("", progress -> unlessSame(apply(make)), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean> done -> then.stored().run();
                case Outcome.Refused<Boolean>(Refusal refusal) -> {
                    around.notices().refuse(refusal);
                    then.refused().run();
                }
            }
        });
    }

    /** Makes the change of a part out of the one that is stored; refused with RECORD_GONE where none is. */
    public <P extends Part> Function<Plan, Outcome<Change>> edited(
            Class<P> sort, P shown, Function<P, Outcome<P>> edit) {
        return plan -> stored(plan, sort, shown).then(edit).map(part -> new Change.PutPart(planId, part));
    }

    /** The part as the plan has it, or refused with RECORD_GONE. */
    public static <P extends Part> Outcome<P> stored(Plan plan, Class<P> sort, P shown) {
        return plan.part(sort, shown.id())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("RECORD_GONE", shown.label()));
    }

    /** Done at once; the notice offers to take it back. */
    public void remove(Part part) {
        remove(
                plan -> Outcome.done(new Change.RemovePart(planId, part.sort(), part.id())),
                around.words().get("forms.removed", around.words().word("part", part.sort()), part.label()));
    }

    /** The same for something inside a record. @param sentence says what is gone */
    public void remove(Function<Plan, Outcome<Change>> make, String sentence) {
        around.jobs().attempt("", progress -> apply(make), entry -> around.notices()
                .offer(sentence, around.words().get("forms.undo"), () -> takeBack(entry)));
    }

    /**
     * Lets a part change places with its neighbour; the last cannot go further.
     *
     * @param by -1 for up, 1 for down
     * @param moved the part at another position
     */
    public <P extends Part> void move(Class<P> sort, P part, int by, BiFunction<P, Integer, P> moved) {
        change(plan -> swapped(plan.all(sort), part.id(), by, moved), new Then(() -> {}));
    }

    private <P extends Part> Outcome<Change> swapped(
            List<P> all, String id, int by, BiFunction<P, Integer, P> moved) {
        int at = all.stream().map(Part::id).toList().indexOf(id);
        int to = at + by;
        if (at < 0 || to < 0 || to >= all.size()) {
            return Outcome.refused("NOTHING_CHANGED");
        }
        P part = all.get(at);
        P other = all.get(to);
        return Outcome.done(new Change.ArrangeParts(
                planId, List.of(moved.apply(part, other.position()), moved.apply(other, part.position()))));
    }

    private Outcome<JournalEntry> apply(Function<Plan, Outcome<Change>> make) {
        return plans.apply(planId)
                .map(make)
                .orElseGet(() -> Outcome.refused("PLAN_UNKNOWN", planId))
                .then(desk::apply);
    }

    private static Outcome<Boolean> unlessSame(Outcome<JournalEntry> outcome) {
        boolean same = outcome instanceof Outcome.Refused<JournalEntry>(var refusal)
                && refusal.code().equals("NOTHING_CHANGED");
        return same ? Outcome.done(false) : outcome.map(entry -> true);
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
