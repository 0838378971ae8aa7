package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed or pasted and is not in the content yet: texts on their way to the store, and texts that cannot be
 * taken. What came together stays together: nothing of it is stored until all of it can be.
 */
final class Drafts {
    private final Map<GridPlace, Batch> batches = new HashMap<>();

    /** Texts that came together, each with the reason why it cannot be taken, empty where it can. */
    static final class Batch {
        private final Map<GridPlace, String> texts = new LinkedHashMap<>();
        private final Map<GridPlace, String> reasons = new HashMap<>();
        private boolean ended;

        List<Typed> typed() {
            List<Typed> all = new ArrayList<>();
            texts.forEach((place, text) -> all.add(new Typed(place, text)));
            return all;
        }

        List<Typed> wrong() {
            return typed().stream().filter(each -> !reason(each.place()).isEmpty()).toList();
        }

        String reason(GridPlace place) {
            return reasons.getOrDefault(place, "");
        }

        void judge(List<String> now) {
            int at = 0;
            for (GridPlace place : texts.keySet()) {
                reasons.put(place, now.get(at++));
            }
        }

        void end() {
            ended = true;
        }
    }

    /** A text typed into a waiting batch corrects it; all others make a new one. */
    Batch take(List<Typed> typed) {
        Batch waiting = typed.size() == 1 ? batches.get(typed.getFirst().place()) : null;
        boolean corrects = waiting != null && !waiting.wrong().isEmpty();
        Batch batch = waiting != null && corrects ? waiting : new Batch();
        for (Typed each : typed) {
            if (!corrects) {
                forget(each.place());
            }
            batch.texts.put(each.place(), each.text());
            batches.put(each.place(), batch);
        }
        return batch;
    }

    private void forget(GridPlace place) {
        Batch old = batches.get(place);
        if (old != null && !old.wrong().isEmpty()) {
            drop(old);
        }
    }

    private void drop(Batch batch) {
        batches.values().removeIf(each -> each == batch);
    }

    Optional<String> text(GridPlace place) {
        return Optional.ofNullable(batches.get(place)).map(batch -> batch.texts.get(place));
    }

    /** Empty where nothing is wrong. */
    String reason(GridPlace place) {
        Batch batch = batches.get(place);
        return batch == null ? "" : batch.reason(place);
    }

    /** Whether it waits for another cell of its batch, or for itself, to be corrected. */
    boolean isWaiting(GridPlace place) {
        Batch batch = batches.get(place);
        return batch != null && !batch.wrong().isEmpty();
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    /** The content holds now what is stored. */
    void settle() {
        batches.values().removeIf(batch -> batch.ended);
    }

    /** Forgets what waits at the place with all that came with it, or where nothing does, all that waits. */
    boolean discard(GridPlace place) {
        Batch waiting = batches.get(place);
        if (waiting != null && !waiting.wrong().isEmpty()) {
            drop(waiting);
            return true;
        }
        return batches.values().removeIf(batch -> !batch.wrong().isEmpty());
    }
}
