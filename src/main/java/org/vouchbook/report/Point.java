package org.vouchbook.report;

/// A place in a drawing; y grows downward. The unit is the drawing's own: pixels on screen, points on paper.
public record Point(double x, double y) {}
