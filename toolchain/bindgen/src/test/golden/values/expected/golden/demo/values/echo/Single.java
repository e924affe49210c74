package golden.demo.values.echo;

/** The record {@code single} of {@code demo:values/echo}. */
public record Single(float value) {}
