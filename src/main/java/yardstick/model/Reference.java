package yardstick.model;

/**
 * One record of a plan names another.
 *
 * @param label what a person knows the naming record by
 * @param field where it names the other: {@code units}, {@code items.tasks}
 */
public record Reference(Node from, String label, String field, Node to) {

    /** Everything that can be named: the sorts of parts, indicators, and any of them where only an id is known. */
    public sealed interface Node {
        String id();
    }

    public record PartNode(Part.Sort sort, String id) implements Node {
        public static PartNode of(Part part) {
            return new PartNode(part.sort(), part.id());
        }
    }

    public record IndicatorNode(String id) implements Node {}

    /** A conflict names ids without saying of what. */
    public record AnyNode(String id) implements Node {}
}
