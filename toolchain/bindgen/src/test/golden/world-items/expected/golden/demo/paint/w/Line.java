package golden.demo.paint.w;

import golden.demo.paint.shared.Point;

/** A type of the world. */
public record Line(Point from, Point to) {}
