package yardstick;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The house's table of rooms and arrows as rules, for the house under any root package. */
record HouseRules(String root) {

    /** Who may use whom. A room may always use itself; what is not named here is forbidden. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    /** What writes in the store. */
    static final List<String> WRITERS = List.of("Writing", "Rows", "RowChange", "PlanWriter");

    private static final List<String> SCREENS = List.of(
            "ui.plans",
            "ui.plan",
            "ui.create",
            "ui.indicators",
            "ui.indicator",
            "ui.tasks",
            "ui.units",
            "ui.funds",
            "ui.schedule",
            "ui.overview",
            "ui.compare",
            "ui.importing",
            "ui.help");

    static {
        may("model");
        may("work");
        may("text", "model");
        may("settings", "work");
        may("calc", "model");
        may("sheet", "work");
        may("importing.draft", "model");
        may("importing.words", "model");
        may("importing.cells", "importing.words", "sheet", "model");
        may("importing.tables", "importing.cells", "importing.words", "importing.draft", "sheet", "model", "work");
        may("importing.checks", "importing.words", "importing.draft", "model");
        may("importing.matching", "importing.words", "importing.draft", "model");
        may(
                "importing",
                "importing.tables",
                "importing.checks",
                "importing.draft",
                "importing.words",
                "sheet",
                "model",
                "work");
        may("store", "model", "work");
        may("change", "model", "store", "work");
        may("chart", "calc", "model", "text");
        may("report", "chart", "calc", "model", "sheet", "text", "work");
        may("exchange", "model", "importing.draft", "importing.matching", "report", "change", "work");
        may("ui.parts", "model", "chart", "text", "work");
        may("ui.shell", "ui.parts", "settings", "text", "work", "model", "change");
        may("ui.forms", "ui.parts", "importing.cells", "model", "change", "text", "work");
        may("ui.grid", "ui.parts", "sheet", "text", "work");
        for (String screen : SCREENS) {
            may(
                    screen, "ui.parts", "ui.forms", "ui.grid", "model", "calc", "sheet", "importing", "importing.cells",
                    "importing.draft", "importing.checks", "importing.matching", "importing.words", "store", "change",
                    "chart", "report", "exchange", "text", "settings", "work");
        }
        may(
                "cli", "model", "calc", "sheet", "importing", "importing.draft", "importing.checks",
                "importing.matching", "importing.words", "store", "change", "chart", "report", "exchange", "text",
                "settings", "work");
    }

    private static void may(String room, String... others) {
        ARROWS.put(room, List.of(others));
    }

    static List<String> rooms() {
        return List.copyOf(ARROWS.keySet());
    }

    /** Fails on an empty room: a rule about nothing proves nothing. */
    ArchRule arrowsOf(String room) {
        List<String> forbidden = new ArrayList<>(ARROWS.keySet());
        forbidden.remove(room);
        forbidden.removeAll(ARROWS.getOrDefault(room, List.of()));
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden.stream().map(this::in).toArray(String[]::new))
                        .or(theRootItself()))
                .because(room + " may use " + ARROWS.get(room) + " only");
    }

    /** The root wires everything and may meet every library. */
    ArchRule onlyIn(String library, String reason, String... rooms) {
        List<String> inside = new ArrayList<>(List.of(root));
        for (String room : rooms) {
            inside.add(in(room));
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason);
    }

    ArchRule onlyChangeWrites() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("store"), in("change"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "write to the store",
                        (JavaClass type) -> WRITERS.contains(type.getSimpleName())
                                && type.getPackageName().equals(root + ".store")))
                .because("change is the one door for writes");
    }

    ArchRule noStaticState() {
        return fields().that().areStatic().should().beFinal().because("state belongs to objects");
    }

    ArchRule namesThatSaySomething() {
        return classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl");
    }

    private String in(String room) {
        boolean holdsRooms = ARROWS.keySet().stream().anyMatch(other -> other.startsWith(room + "."));
        return root + "." + room + (holdsRooms && ARROWS.containsKey(room) ? "" : "..");
    }

    private DescribedPredicate<JavaClass> theRootItself() {
        return resideInAnyPackage(root);
    }
}
