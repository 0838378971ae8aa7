package yardstick.importing.draft;

/**
 * @param name without folder
 * @param fingerprint SHA-256, hexadecimal
 */
public record DraftFile(String name, String fingerprint, String format) {}
