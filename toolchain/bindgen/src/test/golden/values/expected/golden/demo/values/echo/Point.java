package golden.demo.values.echo;

/** The record {@code point} of {@code demo:values/echo}. */
public record Point(int x, int y) {}
