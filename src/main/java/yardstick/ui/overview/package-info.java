/** 总览: where a plan stands at one day, and what has to be done about it. */
@NullMarked
package yardstick.ui.overview;

import org.jspecify.annotations.NullMarked;
