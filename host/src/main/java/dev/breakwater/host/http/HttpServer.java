package dev.breakwater.host.http;

import dev.breakwater.host.ComponentHost;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves HTTP/1.1 with a component that exports {@code wasi:http/incoming-handler}. */
public final class HttpServer implements AutoCloseable {
  private static final long STOP_TIMEOUT_MILLIS = 10_000;
  private static final long IDLE_MILLIS = 30_000;
  private static final long AFTER_REQUEST_MILLIS = 5_000;
  private static final int MAX_HEADER_BYTES = 64 * 1024;

  private final Server server;
  private final ServerConnector connector;
  private final Watchdog watchdog;
  private final GuestHandler guests;

  private HttpServer(
      Server server, ServerConnector connector, Watchdog watchdog, GuestHandler guests) {
    this.server = server;
    this.connector = connector;
    this.watchdog = watchdog;
    this.guests = guests;
  }

  /**
   * Starts to serve.
   *
   * @throws IOException if the address cannot be listened on
   */
  public static HttpServer start(ComponentHost component, ServerOptions options, RequestLog log)
      throws IOException {
    return start(component, options, Telemetry.of(log));
  }

  /** Starts to serve and tells {@code telemetry} what happens. */
  public static HttpServer start(
      ComponentHost component, ServerOptions options, Telemetry telemetry) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    server.setStopTimeout(STOP_TIMEOUT_MILLIS);
    ServerConnector connector = new ServerConnector(server, new PlainConnections(http()));
    connector.setHost(options.listen().getHostString());
    connector.setPort(options.listen().getPort());
    connector.setReuseAddress(true);
    server.addConnector(connector);
    connector.setIdleTimeout(idleMillis(options));
    server.setRequestLog(telemetry.metrics()::answered);
    server.setErrorHandler(new RefusalHandler(telemetry.log()));
    Watchdog watchdog = new Watchdog(options.requestTimeout());
    GuestHandler guests = new GuestHandler(component, options, watchdog, telemetry);
    server.setHandler(new GracefulHandler(new UnservedHandler(guests, telemetry.log())));
    HttpServer started = new HttpServer(server, connector, watchdog, guests);
    started.start(options);
    return started;
  }

  private void start(ServerOptions options) throws IOException {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw new IOException("cannot listen on " + options.listen() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause();
    return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
  }

  /** Longer than a request may take, so that it is the request's end that a client is told of. */
  private static long idleMillis(ServerOptions options) {
    return Math.max(IDLE_MILLIS, options.requestTimeout().toMillis() + AFTER_REQUEST_MILLIS);
  }

  /** Guests see the target as it came: nothing is normalised, nothing refused as ambiguous. */
  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setResponseHeaderSize(MAX_HEADER_BYTES);
    return http;
  }

  /**
   * Answers all further requests by {@code component}. No request is dropped: those that run end
   * with the component that they began with. To be called by one thread.
   *
   * @throws dev.breakwater.host.UnlinkableException if it does not export the handler; the old one
   *     then goes on
   */
  public void replace(ComponentHost component) {
    guests.replace(component);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
  }

  /** Whether it takes requests: not before it has started, and not while it stops. */
  public boolean isReady() {
    return server.isStarted();
  }

  /** Stops to take requests, lets running ones end, and closes. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server cannot be stopped", e);
    } finally {
      watchdog.close();
    }
  }
}
