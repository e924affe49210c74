package golden.demo.values.echo;

import dev.breakwater.guest.Tuple11;

/** The record {@code longer} of {@code demo:values/echo}. */
public record Longer(
    Tuple11<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long> value,
    boolean other) {}
