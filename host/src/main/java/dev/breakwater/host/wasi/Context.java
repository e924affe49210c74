package dev.breakwater.host.wasi;

/**
 * What the functions of the host know of the component instance that calls them.
 *
 * @param signal where the instance's thread waits
 */
public record Context(Settings settings, OutgoingClient client, Signal signal) {

  /** A context for one new instance. */
  public static Context of(Settings settings, OutgoingClient client) {
    return new Context(settings, client, new Signal());
  }
}
