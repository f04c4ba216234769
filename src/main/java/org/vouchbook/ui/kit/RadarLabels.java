package org.vouchbook.ui.kit;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;

/// The words of a radar.
///
/// @param value words for a rating or an attribute
/// @param spoken what a screen reader says of the whole, also where nothing is rated
/// @param hint what stands on the radar while nothing is rated
public record RadarLabels(
        Function<Axis, String> axis,
        Function<Attribute, String> attribute,
        DoubleFunction<String> value,
        Function<@Nullable Scorecard, String> spoken,
        String hint) {}
