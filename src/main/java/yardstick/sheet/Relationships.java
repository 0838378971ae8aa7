package yardstick.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The links of one part to others of the same file. What leads out of the file is not even kept. */
final class Relationships {
    /** @param type the last word of it: {@code worksheet}, {@code styles} */
    record Link(String id, String type, String part) {}

    private static final int MOST = 70_000;

    private final List<Link> links = new ArrayList<>();

    /** @param part empty for the file itself; a part without links has none */
    static Relationships of(ZipParts parts, String part, XMLInputFactory parser) throws IOException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        if (parts.has(name)) {
            try (XmlReader xml = XmlReader.open(parser, parts.openSmall(name), "Relationships")) {
                while (xml.child()) {
                    relationships.add(folder, xml);
                    xml.skip();
                }
                xml.finish();
            }
        }
        return relationships;
    }

    private void add(String folder, XmlReader xml) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            if (links.size() == MOST) {
                throw new Unopenable("FILE_TOO_LARGE", null);
            }
            links.add(new Link(id, type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    Optional<Link> byId(@Nullable String id) {
        return links.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    Optional<String> ofType(String type) {
        return links.stream().filter(l -> l.type().equals(type)).map(Link::part).findFirst();
    }
}
