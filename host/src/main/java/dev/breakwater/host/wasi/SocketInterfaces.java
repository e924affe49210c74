package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/**
 * {@code wasi:sockets} without a network: no socket is made and no name resolved, and the answer is
 * {@code access-denied}. The functions are there for components whose standard library imports
 * them, as Python's does.
 */
final class SocketInterfaces {
  private static final Variant ACCESS_DENIED = Variant.error(Variant.of(1));

  private static final List<String> UDP_SOCKET =
      List.of(
          "start-bind",
          "finish-bind",
          "stream",
          "local-address",
          "remote-address",
          "address-family",
          "unicast-hop-limit",
          "set-unicast-hop-limit",
          "receive-buffer-size",
          "set-receive-buffer-size",
          "send-buffer-size",
          "set-send-buffer-size",
          "subscribe");
  private static final List<String> TCP_SOCKET =
      List.of(
          "start-bind",
          "finish-bind",
          "start-connect",
          "finish-connect",
          "start-listen",
          "finish-listen",
          "accept",
          "local-address",
          "remote-address",
          "is-listening",
          "address-family",
          "set-listen-backlog-size",
          "keep-alive-enabled",
          "set-keep-alive-enabled",
          "keep-alive-idle-time",
          "set-keep-alive-idle-time",
          "keep-alive-interval",
          "set-keep-alive-interval",
          "keep-alive-count",
          "set-keep-alive-count",
          "hop-limit",
          "set-hop-limit",
          "receive-buffer-size",
          "set-receive-buffer-size",
          "send-buffer-size",
          "set-send-buffer-size",
          "subscribe",
          "shutdown");

  private SocketInterfaces() {}

  static List<HostInterface> all() {
    return List.of(
        named("network").resource("network"),
        named("instance-network").function("instance-network", (context, args) -> new Network()),
        udp(),
        named("udp-create-socket").function("create-udp-socket", SocketInterfaces::denied),
        unreachable(named("tcp"), "tcp-socket", TCP_SOCKET),
        named("tcp-create-socket").function("create-tcp-socket", SocketInterfaces::denied),
        unreachable(
                named("ip-name-lookup"),
                "resolve-address-stream",
                List.of("resolve-next-address", "subscribe"))
            .function("resolve-addresses", SocketInterfaces::denied));
  }

  private static HostInterface named(String name) {
    return HostInterface.named("wasi:sockets/" + name + "@0.2.0");
  }

  private static HostInterface udp() {
    HostInterface udp = unreachable(named("udp"), "udp-socket", UDP_SOCKET);
    unreachable(udp, "incoming-datagram-stream", List.of("receive", "subscribe"));
    return unreachable(udp, "outgoing-datagram-stream", List.of("check-send", "send", "subscribe"));
  }

  private static HostInterface unreachable(
      HostInterface offered, String resource, List<String> methods) {
    offered.resource(resource);
    methods.forEach(name -> offered.method(resource, name, SocketInterfaces::withoutSocket));
    return offered;
  }

  private static Object denied(Context context, Arguments args) {
    return ACCESS_DENIED;
  }

  private static Object withoutSocket(Context context, Arguments args) {
    throw new IllegalStateException("a guest holds a socket that nobody gave it");
  }

  /** The network that every guest sees, which leads nowhere. */
  private record Network() {}
}
