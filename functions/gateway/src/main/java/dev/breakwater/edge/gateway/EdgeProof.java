package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Header;
import java.util.List;

/** What shows the core that a request came through the edge, and for whom. */
final class EdgeProof {
  private EdgeProof() {}

  static List<Header> headers(String userId, Settings settings) {
    return List.of(
        new Header("x-user-id", userId), new Header("x-edge-verified", settings.edgeSecret()));
  }
}
