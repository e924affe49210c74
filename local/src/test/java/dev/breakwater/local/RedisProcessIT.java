package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisProcessIT {
  @TempDir private Path folder;

  private final PlatformPorts ports = PlatformPorts.free();

  @Test
  void itAnswersUntilItIsKilledAndAgainAfterARestart() throws Exception {
    try (RedisProcess redis = RedisProcess.start(new Folders(folder), ports.redis())) {
      assertThat(redis.answers()).isTrue();

      redis.kill();
      assertThat(redis.answers()).isFalse();

      redis.restart();
      assertThat(redis.answers()).isTrue();
    }
  }

  @Test
  void noProcessIsLeftAfterClosing() throws Exception {
    RedisProcess redis = RedisProcess.start(new Folders(folder), ports.redis());
    ProcessHandle process = redis.process().handle();

    redis.close();

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void aPortInUseIsReportedWithTheLogToRead() throws Exception {
    try (RedisProcess first = RedisProcess.start(new Folders(folder), ports.redis())) {
      assertThat(first.answers()).isTrue();
      assertThatThrownBy(
              () -> RedisProcess.start(new Folders(folder.resolve("second")), ports.redis()))
          .isInstanceOf(StartException.class)
          .hasMessageContaining("redis.log");
    }
  }
}
