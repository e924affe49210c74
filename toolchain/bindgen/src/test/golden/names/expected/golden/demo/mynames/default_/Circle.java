package golden.demo.mynames.default_;

/**
 * The record {@code circle} of {@code demo:my-names/default}.
 *
 * @param class_ unsigned, 32 bits
 * @param hashCode_ unsigned, 64 bits
 */
public record Circle(int class_, long hashCode_, String toString_, boolean record) {}
