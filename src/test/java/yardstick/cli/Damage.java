package yardstick.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file as bad disks, bad programs and bad people do. The same seed gives the same damage. */
final class Damage {
    private static final Pattern MARKUP = Pattern.compile(".*\\.(xml|rels)");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*>[^<]*</\\1>|<\\w[^<>]*/>");
    private static final Pattern SHARED = Pattern.compile("<si>.*?</si>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">[^<]+<");
    private static final List<String> STRANGE = List.of(
            "", "0", "-1", "999999999999", "1048577", "x", "A1:XFD1048576", "NaN", "1e999", "&lt;", "true", "%", "——",
            "2025年", "-0.5", "0.0%;[Red]\\");

    private final RandomGenerator random;

    Damage(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] whole) throws IOException {
        boolean zip = whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextInt(4) > 0 ? partly(whole) : bytes(whole);
    }

    private byte[] bytes(byte[] whole) {
        if (whole.length == 0) {
            return whole;
        }
        int at = random.nextInt(whole.length);
        int length = 1 + random.nextInt(Math.min(300, whole.length - at));
        byte[] before = Arrays.copyOf(whole, at);
        byte[] after = Arrays.copyOfRange(whole, at + length, whole.length);
        return switch (random.nextInt(5)) {
            case 0 -> before;
            case 1 -> joined(before, after);
            case 2 -> joined(Arrays.copyOf(whole, at + length), Arrays.copyOfRange(whole, at, whole.length));
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield joined(before, noise, after);
            }
            default -> {
                byte[] flipped = whole.clone();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
        };
    }

    private byte[] partly(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(name);
        } else {
            byte[] part = Objects.requireNonNull(parts.get(name));
            parts.put(name, MARKUP.matcher(name).matches() ? xml(part) : bytes(part));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] xml(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        String strange = STRANGE.get(random.nextInt(STRANGE.size()));
        String damaged = switch (random.nextInt(7)) {
            case 0, 1 -> changed(text, ATTRIBUTE, "=\"" + strange + "\"");
            case 2 -> changed(text, ELEMENT, "");
            case 3 -> changed(text, TEXT, ">" + strange + "<");
            case 4 -> shuffled(text);
            case 5 -> doubled(text);
            default -> null;
        };
        return damaged == null ? bytes(part) : damaged.getBytes(StandardCharsets.UTF_8);
    }

    private String changed(String text, Pattern what, String into) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + into + text.substring(one.end());
    }

    private String doubled(String text) {
        List<MatchResult> found = ELEMENT.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.end()) + one.group() + text.substring(one.end());
    }

    private String shuffled(String text) {
        List<String> items = new ArrayList<>(
                SHARED.matcher(text).results().map(MatchResult::group).toList());
        Collections.shuffle(items, Random.from(random));
        int next = 0;
        StringBuilder mixed = new StringBuilder();
        int from = 0;
        for (MatchResult item : SHARED.matcher(text).results().toList()) {
            mixed.append(text, from, item.start()).append(items.get(next++));
            from = item.end();
        }
        return mixed.append(text.substring(from)).toString();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
