package yardstick.ui.units;

/**
 * How a unit stands between the brackets of the tasks and the seats of the leading group.
 *
 * @param isCollective several units under one name, which never sit anywhere themselves
 * @param seats how many persons sit in the group for it
 * @param groupIsKnown the plan names persons with their units; where it does not, nobody can lack a seat
 */
record Standing(Call call, boolean isCollective, int seats, boolean groupIsKnown) {

    /** By which word a task calls a unit. */
    enum Call {
        /** A bracket names it itself. */
        NAMED,
        /** A bracket names a collective it belongs to. */
        THROUGH,
        /** At most all members of the group are called together, which says nothing about this one. */
        NONE
    }

    boolean hasTaskWithoutSeat() {
        return call != Call.NONE && !isCollective && groupIsKnown && seats == 0;
    }

    boolean hasSeatWithoutTask() {
        return call == Call.NONE && seats > 0;
    }
}
