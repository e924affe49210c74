package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.launch.Secret;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The figures of this process for a Prometheus server; the edge has no route to them. */
@Path("/metrics")
@Dependent
public class MetricsResource {
  private static final String BEARER = "Bearer ";

  private final Metrics metrics;
  private final Settings settings;

  @Inject
  public MetricsResource(Metrics metrics, Settings settings) {
    this.metrics = metrics;
    this.settings = settings;
  }

  /** 200 for who shows {@code METRICS_TOKEN}, or from loopback where none is set; else 403. */
  @GET
  public Response metrics(@Context HttpHeaders headers, @Context HttpServletRequest request) {
    String shown = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    boolean allowed =
        settings
            .operations()
            .metricsToken()
            .map(token -> isToken(token, shown))
            .orElseGet(() -> isLoopback(request.getRemoteAddr()));
    return allowed
        ? Response.ok((StreamingOutput) metrics::write).type(metrics.mediaType()).build()
        : Answers.error(ErrorCode.FORBIDDEN, "metrics are not for everybody");
  }

  /** Takes the same time wherever the first difference is. */
  static boolean isToken(Secret token, @Nullable String shown) {
    String wanted = BEARER + token.value();
    return shown != null
        && MessageDigest.isEqual(
            wanted.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
