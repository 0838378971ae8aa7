package yardstick.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanDocument;
import yardstick.model.Reference;
import yardstick.model.References;
import yardstick.model.Target;

/** What only the plan as a whole shows: ids given twice, values given twice, records that name what is not there. */
final class WholeCheck {
    private final Plan plan;
    private final FindingList findings;
    private final Map<Reference.Node, String> places = new HashMap<>();

    WholeCheck(Plan plan, FindingList findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void check() {
        for (Part.Sort sort : Part.Sort.values()) {
            checkParts(sort);
        }
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            place(new Reference.IndicatorNode(indicator.id()), "/indicators/" + i);
            checkValues(indicator, "/indicators/" + i);
        }
        for (Reference broken : References.broken(plan)) {
            findings.error(
                    "REFERENCE_" + sortOf(broken.to()),
                    places.getOrDefault(broken.from(), ""),
                    broken.label(),
                    broken.to().id());
        }
    }

    private void checkParts(Part.Sort sort) {
        List<Part> parts =
                plan.parts().stream().filter(part -> part.sort() == sort).toList();
        for (int i = 0; i < parts.size(); i++) {
            place(Reference.PartNode.of(parts.get(i)), pointer(parts, i));
        }
    }

    private void place(Reference.Node node, String place) {
        if (places.putIfAbsent(node, place) != null) {
            findings.error("ID_TWICE", place, node.id());
        }
    }

    private static String pointer(List<Part> parts, int index) {
        return switch (parts.get(index).sort()) {
            case DOCUMENT -> documentPointer(parts, index);
            case HORIZON -> "/plan/horizons/" + index;
            case GOAL -> "/goals/" + index;
            case TASK -> "/tasks/" + index;
            case BOX -> "/boxes/" + index;
            case UNIT -> "/units/" + index;
            case GROUP -> groupPointer(parts.get(index).position());
            case FUND -> "/funds/" + index;
            case FUND_STATEMENT -> "/fundStatements/" + index;
            case STAGE -> "/schedule/" + index;
            case RULE -> "/rules/" + index;
            case DEFINITION -> "/definitions/" + index;
            case PROGRAMME -> "/programmes/" + index;
            case CONFLICT -> "/conflicts/" + index;
            case REVISION -> "/revisions/" + index;
            case NO_MEASURE -> "/noMeasures/" + index;
            case EXPLANATION -> "/explanations/" + index;
        };
    }

    private static String documentPointer(List<Part> parts, int index) {
        String list = documentList(parts.get(index));
        long before = parts.subList(0, index).stream()
                .filter(part -> documentList(part).equals(list))
                .count();
        return "/plan/" + list + "/" + before;
    }

    private static String documentList(Part document) {
        return switch (((PlanDocument) document).role()) {
            case SUPERIOR -> "superior";
            case ATTACHMENT -> "attachments";
            default -> "otherDocuments";
        };
    }

    /** A bundle may hold other groups without a first one. */
    private static String groupPointer(int position) {
        return position == 1 ? "/group" : "/otherGroups/" + (position - 2);
    }

    private void checkValues(Indicator indicator, String place) {
        Set<String> seen = new HashSet<>();
        for (Target target : indicator.targets()) {
            Period period = target.period();
            String code = period == null ? "" : period.code();
            if (!seen.add(code + " " + target.version())) {
                findings.error("TARGET_TWICE", place + "/targets", indicator.title(), code);
            }
        }
        seen.clear();
        for (Actual actual : indicator.actuals()) {
            if (!seen.add(actual.period().code() + " " + actual.district())) {
                findings.error(
                        "ACTUAL_TWICE", place + "/actuals", indicator.title(), actual.period().code());
            }
        }
    }

    private static String sortOf(Reference.Node node) {
        return switch (node) {
            case Reference.PartNode part -> part.sort().name();
            case Reference.IndicatorNode indicator -> "INDICATOR";
            case Reference.AnyNode any -> "ANY";
        };
    }
}
