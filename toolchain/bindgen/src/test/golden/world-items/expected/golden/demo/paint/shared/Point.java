package golden.demo.paint.shared;

/**
 * The record {@code point} of {@code demo:paint/shared@0.3.0}.
 *
 * @param x unsigned, 32 bits
 * @param y unsigned, 32 bits
 */
public record Point(int x, int y) {}
