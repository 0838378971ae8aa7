package yardstick.ui.forms;

import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Place;

/**
 * Something of a plan that can be picked.
 *
 * @param place where its name leads, null for nowhere
 */
public record Option(String id, String label, @Nullable Place place) {}
