package golden.secondary;

import golden.demo.named.types.Entry;

/**
 * The record {@code found} of {@code secondary}.
 *
 * @param age unsigned, 64 bits
 */
public record Found(Entry entry, long age) {}
