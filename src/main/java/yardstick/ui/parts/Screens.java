package yardstick.ui.parts;

/** Builds the screen of a place. A new one is built for every visit and after a change of language. */
@FunctionalInterface
public interface Screens {
    Screen screen(Place place, Surroundings around);
}
