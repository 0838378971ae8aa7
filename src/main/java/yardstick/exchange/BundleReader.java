package yardstick.exchange;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.model.Indicator;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/**
 * Reads a bundle that anybody may have made. Every step has its bounds, and nothing but findings comes of a bundle that
 * is wrong in one place: it is taken whole or not at all.
 */
final class BundleReader {
    static final int MOST_BYTES = 32 << 20;
    private static final Pattern ANY_VERSION = Pattern.compile("yardstick-plan/\\d{1,9}");

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(100_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .maxTokenCount(2_000_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private final SchemaCheck schema = new SchemaCheck();

    /**
     * @param file name without folder
     * @return refused with BUNDLE_NOT_UTF8, BUNDLE_BROKEN, BUNDLE_BEYOND_BOUNDS, BUNDLE_NOT_ONE or BUNDLE_NEWER
     */
    Outcome<BundleReading> read(String file, byte[] bytes, Progress progress) {
        return text(file, bytes).then(text -> tree(file, text)).then(tree -> {
            progress.checkpoint();
            return reading(file, tree, progress);
        });
    }

    private static Outcome<String> text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Outcome.done(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException foreign) {
            return Outcome.refused("BUNDLE_NOT_UTF8", file);
        }
    }

    private Outcome<JsonNode> tree(String file, String text) {
        try {
            return Outcome.done(Objects.requireNonNull(mapper.readTree(text)));
        } catch (StreamConstraintsException beyond) {
            return Outcome.refused("BUNDLE_BEYOND_BOUNDS", file);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return Outcome.refused("BUNDLE_BROKEN", file, Integer.toString(Math.max(line, 1)));
        }
    }

    private Outcome<BundleReading> reading(String file, JsonNode tree, Progress progress) {
        String version = tree.path("schema").asString("");
        if (!ANY_VERSION.matcher(version).matches()) {
            return Outcome.refused("BUNDLE_NOT_ONE", file);
        }
        if (!version.equals(BundleWriter.SCHEMA)) {
            return Outcome.refused("BUNDLE_NEWER", file, version);
        }
        FindingList findings = new FindingList();
        schema.check(tree, findings);
        progress.checkpoint();
        if (findings.isWrong()) {
            return Outcome.done(new BundleReading(file, null, findings.all()));
        }
        Plan plan = plan(new Fields(tree, "", findings));
        new WholeCheck(plan, findings).check();
        return Outcome.done(new BundleReading(file, findings.isWrong() ? null : plan, findings.all()));
    }

    private static Plan plan(Fields bundle) {
        Fields head = Objects.requireNonNull(bundle.part("plan"));
        HeaderReader headers = new HeaderReader();
        List<Part> parts = new ArrayList<>(headers.parts(head));
        parts.addAll(new TaskReader().parts(bundle));
        parts.addAll(new UnitReader().parts(bundle));
        parts.addAll(new FundReader().parts(bundle));
        parts.addAll(new RemarkReader().parts(bundle));
        List<Indicator> indicators = bundle.numbered("indicators", 1, new IndicatorReader()::read);
        return new Plan(
                head.text("id"), headers.header(head), headers.region(head), head.period("period"), parts, indicators);
    }
}
