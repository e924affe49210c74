package dev.breakwater.host.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Tells operators how a host does, on an address of its own that clients cannot reach: {@code
 * /health/live}, {@code /health/ready} and {@code /metrics}. It runs no function.
 */
public final class AdminServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final Problem NOT_FOUND = Problem.ofStatus(HttpStatus.NOT_FOUND_404);
  private static final Problem NOT_ALLOWED = Problem.ofStatus(HttpStatus.METHOD_NOT_ALLOWED_405);

  private final Server server;
  private final ServerConnector connector;

  private AdminServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts to answer.
   *
   * @param ready whether the host takes requests
   * @throws IOException if the address cannot be listened on
   */
  public static AdminServer start(
      InetSocketAddress listen, HostMetrics metrics, BooleanSupplier ready) throws IOException {
    metrics.addJvm();
    Server server = new Server(new QueuedThreadPool(THREADS, 1));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(listen.getHostString());
    connector.setPort(listen.getPort());
    server.addConnector(connector);
    server.setHandler(new Answers(metrics, ready));
    AdminServer started = new AdminServer(server, connector);
    try {
      server.start();
    } catch (Exception e) {
      started.close();
      throw new IOException("cannot listen on " + listen + ": " + e.getMessage(), e);
    }
    return started;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the admin server cannot be stopped", e);
    }
  }

  private static final class Answers extends Handler.Abstract {
    private final HostMetrics metrics;
    private final BooleanSupplier ready;

    Answers(HostMetrics metrics, BooleanSupplier ready) {
      this.metrics = metrics;
      this.ready = ready;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      String path = Request.getPathInContext(request);
      switch (path) {
        case "/health/live" -> health(request, response, callback, true);
        case "/health/ready" -> health(request, response, callback, ready.getAsBoolean());
        case "/metrics" -> metrics(request, response, callback);
        default -> NOT_FOUND.answer(request, response, callback);
      }
      return true;
    }

    private void health(Request request, Response response, Callback callback, boolean up) {
      response.setStatus(up ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
      String json = up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}";
      send(
          request,
          response,
          callback,
          MimeTypes.Type.APPLICATION_JSON.asString(),
          json.getBytes(StandardCharsets.UTF_8));
    }

    private void metrics(Request request, Response response, Callback callback) throws IOException {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      metrics.write(text);
      send(request, response, callback, metrics.contentType(), text.toByteArray());
    }

    private static void send(
        Request request, Response response, Callback callback, String type, byte[] body) {
      if (!HttpMethod.GET.is(request.getMethod())) {
        response.getHeaders().put(HttpHeader.ALLOW, HttpMethod.GET.asString());
        NOT_ALLOWED.answer(request, response, callback);
        return;
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }
}
