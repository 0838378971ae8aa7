package yardstick.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.model.Reference.AnyNode;
import yardstick.model.Reference.PartNode;

class ReferencesTest {
    private static final Part GOAL = new Goal("x", 1, "目标", null, Category.OTHER, "", Trace.NONE);
    private static final Part UNIT = new OrgUnit(
            "x", 1, "市科技局", OrgUnit.Kind.SINGLE, List.of(), List.of(), "", "", Trace.NONE);
    private static final Part DOUBT =
            new Conflict("c1", 1, Conflict.Kind.GAP, "", List.of("x"), List.of(), null, "", Trace.NONE);

    @Test
    void aReferenceTellsWhoNamesWhatAndWhere() {
        Part programme = new Programme("p1", 1, "强基工程", List.of("t1"), List.of("b1"), Trace.NONE);

        assertEquals(
                List.of(
                        new Reference(
                                new PartNode(Part.Sort.PROGRAMME, "p1"),
                                "强基工程",
                                "tasks",
                                new PartNode(Part.Sort.TASK, "t1")),
                        new Reference(
                                new PartNode(Part.Sort.PROGRAMME, "p1"),
                                "强基工程",
                                "boxes",
                                new PartNode(Part.Sort.BOX, "b1"))),
                References.of(programme));
    }

    @Test
    void whatHasNoLabelIsCalledByItsId() {
        assertEquals("c1", References.of(DOUBT).getFirst().label());
    }

    @Test
    void aReferenceOfTheWrongSortIsBroken() {
        Part programme = new Programme("p1", 1, "强基工程", List.of("x"), List.of(), Trace.NONE);

        assertEquals(
                List.of(new PartNode(Part.Sort.TASK, "x")),
                References.broken(plan(UNIT, programme)).stream().map(Reference::to).toList());
    }

    @Test
    void anIdAloneMayMeanARecordOfAnySort() {
        assertEquals(List.of(), References.broken(plan(UNIT, DOUBT)));
        assertEquals(
                List.of(new AnyNode("x")),
                References.broken(plan(DOUBT)).stream().map(Reference::to).toList());
    }

    @Test
    void anIdAloneHoldsTheLastRecordThatHasIt() {
        assertEquals(1, References.holding(plan(UNIT, DOUBT), PartNode.of(UNIT)).size());
        assertEquals(List.of(), References.holding(plan(GOAL, UNIT, DOUBT), PartNode.of(UNIT)));
    }

    @Test
    void aRecordDoesNotHoldItself() {
        Part own = new OrgUnit(
                "u1", 1, "各区", OrgUnit.Kind.COLLECTIVE, List.of(), List.of("u1"), "", "", Trace.NONE);

        assertEquals(List.of(), References.holding(plan(own), PartNode.of(own)));
    }

    private static Plan plan(Part... parts) {
        return new Plan(
                "p",
                PlanHeader.titled("题"),
                new Region("", Region.Level.CITY, ""),
                null,
                List.of(parts),
                List.of());
    }
}
