package yardstick.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group that leads a plan's work; it may be named without persons.
 *
 * @param composition who sits in it, as printed, where no list is
 * @param duties as printed
 * @param seats in printed order
 */
public record LeadingGroup(
        String id,
        int position,
        String name,
        String composition,
        String duties,
        List<Seat> seats,
        @Nullable Office office,
        Trace trace)
        implements Part {

    /**
     * One person in one role.
     *
     * @param name without the blanks that papers set inside
     * @param printedName as printed
     * @param role 组长, 成员
     * @param posts one or more, as printed
     * @param unit id of the unit the person stands for, null where none is known
     */
    public record Seat(
            String name, String printedName, String role, List<String> posts, @Nullable String unit, Trace trace) {
        public Seat {
            posts = List.copyOf(posts);
        }
    }

    /**
     * The group's office.
     *
     * @param at where it sits, as printed
     * @param unit id of that unit, null where none is known
     * @param head name of a person
     * @param deputies names of persons
     * @param members as printed
     */
    public record Office(
            String at,
            @Nullable String unit,
            String duties,
            String head,
            List<String> deputies,
            String members,
            @Nullable Source source) {
        public Office {
            deputies = List.copyOf(deputies);
        }
    }

    public LeadingGroup {
        seats = List.copyOf(seats);
    }

    @Override
    public Sort sort() {
        return Sort.GROUP;
    }

    @Override
    public String label() {
        return name;
    }
}
