package yardstick.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Every baseline, target and actual that ever stood, out of the journal. A step that was taken back left nothing that
 * stands, so it is not told; done again, it is told with the moment it was first done. Safe to use from any thread; does
 * not wait for a change that is being written.
 *
 * <p>Reads only the steps that touched the indicators asked for. A step that brought a whole plan or file is read whole,
 * so keep this off the window's thread.
 */
public final class History {
    private final Moment moment;

    History(Jdbi jdbi) {
        this.moment = new Moment(jdbi);
    }

    /** Of one indicator, also of one that is gone; the newest first. */
    public List<ValueEvent> of(String planId, String indicatorId) {
        return moment.read(handle -> events(handle, new TouchSql(handle).of(planId, indicatorId)));
    }

    /** Of a plan since a moment, by the id of the indicator; the newest first. */
    public Map<String, List<ValueEvent>> changesSince(String planId, Instant since) {
        List<ValueEvent> events =
                moment.read(handle -> events(handle, new TouchSql(handle).since(planId, since)));
        Map<String, List<ValueEvent>> byIndicator = new LinkedHashMap<>();
        events.forEach(event ->
                byIndicator.computeIfAbsent(event.indicator(), id -> new ArrayList<>()).add(event));
        return byIndicator;
    }

    private static List<ValueEvent> events(Handle handle, List<TouchSql.At> touches) {
        Map<Long, Map<Long, Touch>> byStep = new LinkedHashMap<>();
        touches.forEach(at ->
                byStep.computeIfAbsent(at.step(), step -> new HashMap<>()).put(at.touch().no(), at.touch()));
        JournalSql journal = new JournalSql(handle);
        EventReading reading = new EventReading(new RowSql(handle));
        byStep.forEach((step, touched) ->
                reading.step(journal.step(step), RowImages.read(journal.image(step)), touched));
        return reading.events();
    }
}
