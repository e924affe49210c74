package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Redis itself says about the copies in it. */
@StraightToCore
class CachedCopiesIT {
  private final Core core;
  private final URI redis;

  CachedCopiesIT(Core core, Backend backend) {
    this.core = core;
    this.redis = URI.create(backend.redis().url());
  }

  @Test
  void aCopyLiesUnderTheIdOfItsTodoForAtMost300SecondsAndGoesWithIt() throws Exception {
    String user = core.newUser().id();
    String todo =
        core.fromEdge(user)
            .body("{\"title\":\"t\"}")
            .post("/api/todos")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    // After an outage of Redis the cores do without it for some seconds.
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          core.fromEdge(user).get("/api/todos/" + todo).then().statusCode(200);
          assertThat(answer("EXISTS todo:" + todo)).isEqualTo(1);
        });
    assertThat(answer("TTL todo:" + todo)).isBetween(200L, 300L);

    core.fromEdge(user).delete("/api/todos/" + todo).then().statusCode(204);
    assertThat(answer("EXISTS todo:" + todo)).isZero();
  }

  /** The number that Redis answers {@code command} with. */
  private long answer(String command) throws IOException {
    try (Socket socket = new Socket(redis.getHost(), redis.getPort())) {
      String both = command + "\r\nQUIT\r\n";
      socket.getOutputStream().write(both.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith(":");
      return Long.parseLong(answer.substring(1, answer.indexOf('\r')));
    }
  }
}
