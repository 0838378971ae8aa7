package yardstick.store;

import yardstick.model.Part;

/** What rows hang below: {@code TASK:t01}, and {@code STAGE:s1/2} for the item at position 2. Ids hold neither sign. */
record Owner(String code) {
    /** The plan's own head. */
    static final Owner HEAD = new Owner("PLAN");

    static Owner of(Part part) {
        return of(part.sort(), part.id());
    }

    static Owner of(Part.Sort sort, String id) {
        return new Owner(sort.name() + ":" + id);
    }

    Owner at(int position) {
        return at(Integer.toString(position));
    }

    Owner at(String place) {
        return new Owner(code + "/" + place);
    }

    /** Whether a row with this owner hangs here, directly or further down. */
    boolean isAbove(String owner) {
        return owner.equals(code) || owner.startsWith(code + "/");
    }
}
