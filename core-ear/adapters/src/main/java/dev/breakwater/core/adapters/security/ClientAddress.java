package dev.breakwater.core.adapters.security;

import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as it can be believed. */
@Dependent
class ClientAddress {
  /** Written by the edge, which alone knows what of {@code X-Forwarded-For} is true. */
  static final String HEADER = "X-Client-Address";

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");
  private static final int NETWORK_BYTES = 8;

  private final Settings settings;

  @Inject
  ClientAddress(Settings settings) {
    this.settings = settings;
  }

  /**
   * What the edge says, and nothing if it does not know: its own address is that of all clients.
   * Beside the edge, who is connected.
   *
   * @param peer the address at the other end of the connection
   */
  Optional<String> of(ContainerRequestContext request, String peer) {
    return isFromEdge(request)
        ? Optional.ofNullable(request.getHeaderString(HEADER)).map(ClientAddress::owner)
        : Optional.of(owner(peer));
  }

  private boolean isFromEdge(ContainerRequestContext request) {
    return settings.edgeProof().mode().wantsAssertion()
        || settings
            .edgeProof()
            .secret()
            .filter(secret -> EdgeSecretFilter.shows(secret, request))
            .isPresent();
  }

  /** Somebody has 2<sup>64</sup> addresses of IPv6: the network that they share stands for all. */
  static String owner(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      return "unknown";
    }
    byte[] network = network(address);
    return network == null ? address : HexFormat.of().formatHex(network);
  }

  private static byte @Nullable [] network(String address) {
    try {
      // Never a question to a name server: what has a colon is taken for an address.
      return address.indexOf(':') >= 0 && InetAddress.getByName(address) instanceof Inet6Address six
          ? Arrays.copyOf(six.getAddress(), NETWORK_BYTES)
          : null;
    } catch (UnknownHostException noAddress) {
      return null;
    }
  }
}
