package dev.breakwater.edge.crm;

import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Timeouts;
import java.time.Duration;

/** Another service of the CRM. */
public final class Upstream {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final HttpClient client;
  private final Origin origin;
  private final Timeouts timeouts;

  private Upstream(HttpClient client, Origin origin, Duration patience) {
    this.client = client;
    this.origin = origin;
    this.timeouts = new Timeouts(CONNECT, patience, patience);
  }

  /**
   * The service at the address that a variable has.
   *
   * @param patience how long it may take to begin an answer, longer than what it waits for itself
   * @throws IllegalStateException if the variable is not set
   * @throws IllegalArgumentException if it is no {@code http://host:port}
   */
  public static Upstream named(String variable, Duration patience, Surroundings surroundings) {
    String url = surroundings.variables().required(variable);
    return new Upstream(surroundings.http(), Origin.parse(url), patience);
  }

  /** A request to the service, without headers and body. */
  public Call call(String method, String target) {
    return Call.of(method, origin, target).withTimeouts(timeouts);
  }

  /**
   * Sends a request. A read is sent once more if the connection broke, as one does that the service
   * closed a moment ago; it changes nothing, however often.
   */
  public Response send(Call call) throws HttpException {
    try {
      return client.send(call);
    } catch (HttpTimeoutException late) {
      throw late;
    } catch (HttpException broken) {
      if (!isRead(call.method())) {
        throw broken;
      }
      return client.send(call);
    }
  }

  /** Whether a method only reads. */
  public static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
