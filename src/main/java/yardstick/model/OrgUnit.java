package yardstick.model;

import java.util.List;

/**
 * A responsible unit, or several under one name.
 *
 * @param aliases other names of the same body: 市知识产权局
 * @param members ids of the units a collective stands for, where they are known
 * @param standsFor the printed explanation of a collective
 * @param validity from when on, or in which document, as printed
 */
public record OrgUnit(
        String id,
        int position,
        String name,
        Kind kind,
        List<String> aliases,
        List<String> members,
        String standsFor,
        String validity,
        Trace trace)
        implements Part {

    /** What sort of body. */
    public enum Kind {
        SINGLE,
        COLLECTIVE,
        PARTY,
        JUDICIAL,
        /** A body of the central government in the city: customs, the central bank. */
        CENTRAL
    }

    public OrgUnit {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public Sort sort() {
        return Sort.UNIT;
    }

    @Override
    public String label() {
        return name;
    }
}
