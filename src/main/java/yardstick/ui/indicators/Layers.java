package yardstick.ui.indicators;

/**
 * What is shown of the values.
 *
 * @param progress how far each is and should be, for reading only
 * @param parts quarters, months and halves too, and not only years
 */
record Layers(boolean baseline, boolean targets, boolean actuals, boolean progress, boolean parts) {
    static final Layers ALL = new Layers(true, true, true, false, false);
}
