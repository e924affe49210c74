package dev.breakwater.core.crm.gateway;

import dev.breakwater.core.crm.http.FailedException;
import dev.breakwater.core.crm.http.PlainRequest;
import dev.breakwater.core.crm.http.RequestText;
import dev.breakwater.core.crm.upstream.Upstream;
import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.RequestId;
import dev.breakwater.crm.ServerTiming;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Hands requests for customers and orders on to their services, whatever their method. */
@Provider
@PreMatching
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class Forwarding implements ContainerRequestFilter {
  private static final List<String> RELAYED =
      List.of(HttpHeaders.CONTENT_TYPE, ServerTiming.HEADER, HttpHeaders.ALLOW, HttpHeaders.LINK);

  /** Longer than orders wait for customers and for their database. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject private CrmSettings settings;
  @Inject private Upstream upstream;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    service(request.getRequestURI())
        .ifPresent(service -> context.abortWith(relayed(answer(service))));
  }

  private Optional<URI> service(String path) {
    if (path.startsWith("/customers")) {
      return Optional.of(settings.customers());
    }
    return path.startsWith("/orders") ? Optional.of(settings.orders()) : Optional.empty();
  }

  private HttpResponse<byte[]> answer(URI service) {
    HttpRequest.Builder call =
        upstream
            .call(service, request.getRequestURI(), Optional.ofNullable(request.getQueryString()))
            .method(request.getMethod(), body())
            .header(
                HttpHeaders.CONTENT_TYPE,
                PlainRequest.sentContentType(request).orElse(MediaType.APPLICATION_JSON))
            .header(RequestId.HEADER, RequestText.id(request));
    try {
      return upstream.send(call.build(), PATIENCE);
    } catch (IOException away) {
      throw new FailedException(CrmError.UPSTREAM_UNAVAILABLE, away);
    }
  }

  private BodyPublisher body() {
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    byte[] bytes = read ? new byte[0] : RequestText.body(request);
    return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
  }

  private static Response relayed(HttpResponse<byte[]> answer) {
    Response.ResponseBuilder relayed = Response.status(answer.statusCode());
    for (String name : RELAYED) {
      answer.headers().allValues(name).forEach(value -> relayed.header(name, value));
    }
    return answer.body().length == 0 ? relayed.build() : relayed.entity(answer.body()).build();
  }
}
