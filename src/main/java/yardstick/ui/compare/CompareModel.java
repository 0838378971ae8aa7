package yardstick.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Lineup;
import yardstick.importing.matching.Namesakes;
import yardstick.model.Unit;
import yardstick.ui.parts.Place;

/** Which measure is compared, with whom, in which unit and order; all of it survives new values. */
final class CompareModel {
    private final Set<String> joined = new HashSet<>();
    private @Nullable Holdings holdings;
    private String find = "";
    private @Nullable String chosen;
    private @Nullable Unit unit;
    private Lineup.Order order = Lineup.Order.ACTUAL;

    CompareModel(Place.Compare place) {
        if (place.planId() != null && place.indicatorId() != null) {
            this.chosen = place.planId() + "\n" + place.indicatorId();
        }
    }

    Holdings.@Nullable Names names() {
        return holdings == null ? null : holdings.names();
    }

    void follow(Holdings now) {
        holdings = now;
    }

    void find(String text) {
        find = text;
    }

    void order(Lineup.Order now) {
        order = now;
    }

    Lineup.Order order() {
        return order;
    }

    void unit(@Nullable Unit now) {
        unit = now;
    }

    /** A measure is known by its first member, so that it is found again after a change. */
    void choose(Namesakes.Measure measure) {
        String now = id(measure.members().getFirst());
        if (!holds(measure, chosen)) {
            unit = null;
            joined.clear();
        }
        chosen = now;
    }

    /** Takes a likely one in, or out again. */
    void join(Namesakes.Member member, boolean in) {
        if (in) {
            joined.add(id(member));
        } else {
            joined.remove(id(member));
        }
    }

    boolean isJoined(Namesakes.Member member) {
        return joined.contains(id(member));
    }

    /** Those the find text keeps: by name, alias or the first letters of its sounds. */
    List<Namesakes.Measure> measures() {
        return holdings == null ? List.of() : holdings.find(find);
    }

    Optional<Namesakes.Measure> measure() {
        if (holdings == null) {
            return Optional.empty();
        }
        List<Namesakes.Measure> all = holdings.measures();
        return all.stream()
                .filter(measure -> holds(measure, chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    List<Namesakes.Member> likely() {
        Holdings known = holdings;
        return known == null
                ? List.of()
                : measure().map(measure -> known.names().namesakes().alike(measure, known.plans())).orElse(List.of());
    }

    private List<Lineup.Seat> seats() {
        List<Namesakes.Member> members = new ArrayList<>();
        measure().ifPresent(measure -> members.addAll(measure.members()));
        likely().stream().filter(this::isJoined).forEach(members::add);
        return holdings == null ? List.of() : holdings.seats(members);
    }

    List<Unit> units() {
        return Lineup.units(seats());
    }

    Lineup lineup() {
        List<Lineup.Seat> seats = seats();
        List<Unit> units = Lineup.units(seats);
        Unit told = unit != null && units.contains(unit) ? unit : units.isEmpty() ? Unit.NONE : units.getFirst();
        return Lineup.of(seats, told, order);
    }

    private static boolean holds(Namesakes.Measure measure, @Nullable String member) {
        return measure.members().stream().anyMatch(each -> id(each).equals(member));
    }

    private static String id(Namesakes.Member member) {
        return member.plan().id() + "\n" + member.indicator().id();
    }
}
