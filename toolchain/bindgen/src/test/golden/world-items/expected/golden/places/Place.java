package golden.places;

import golden.demo.paint.shared.Point;

/** The record {@code place} of {@code places}. */
public record Place(Point at, String name) {}
