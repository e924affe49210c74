package dev.breakwater.host.wasi;

import dev.breakwater.host.engine.InstanceMemory;

/**
 * What the functions of the host know of the component instance that calls them.
 *
 * @param signal where the instance's thread waits
 * @param memory what the instance may take of the host's heap, also by what the host keeps for it
 * @param innerCalls how the components in a composition call one another
 */
public record Context(
    Settings settings,
    OutgoingClient client,
    Signal signal,
    InstanceMemory memory,
    InnerCalls innerCalls) {

  /** A context for one new instance. */
  public static Context of(Settings settings, OutgoingClient client, InstanceMemory memory) {
    return new Context(settings, client, new Signal(), memory, InnerCalls.PLAIN);
  }
}
