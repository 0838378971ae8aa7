package yardstick.ui.grid;

/** A text for a cell; empty to empty it. */
public record Typed(GridPlace place, String text) {}
