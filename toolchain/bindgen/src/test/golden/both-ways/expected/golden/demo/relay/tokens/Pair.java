package golden.demo.relay.tokens;

/**
 * The record {@code pair} of {@code demo:relay/tokens@1.0.0}.
 *
 * @param count unsigned, 32 bits
 */
public record Pair(Token key, int count) {}
