package yardstick.importing.draft;

/** A note of a table that belongs to no single indicator. */
public record DraftNote(String text, String sheet, String cell) {}
