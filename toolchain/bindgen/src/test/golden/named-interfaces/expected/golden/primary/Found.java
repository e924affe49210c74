package golden.primary;

import golden.demo.named.types.Entry;

/**
 * The record {@code found} of {@code primary}.
 *
 * @param age unsigned, 64 bits
 */
public record Found(Entry entry, long age) {}
