package golden.demo.named.types;

/**
 * The record {@code entry} of {@code demo:named/types@1.0.0}.
 *
 * @param size unsigned, 32 bits
 */
public record Entry(String key, int size) {}
