package yardstick.importing.draft;

/**
 * Values that were read and are taken only once a person has said how they are meant.
 *
 * @param why the finding that asks
 * @param row with these values alone; their role or unit is only the likelier one
 */
public record DraftAside(Finding.Code why, DraftIndicator row) {}
