package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLogsTest {
  private static final String PREFIX = "com.ibm.ws.logging.";

  @Test
  void theConsoleIsJsonOfTheWantedLevel() {
    assertThat(JsonLogs.properties(LogLevel.WARN, Map.of()))
        .containsEntry(PREFIX + "console.format", "json")
        .containsEntry(PREFIX + "console.log.level", "WARNING")
        .containsEntry(PREFIX + "trace.specification", "*=warning")
        .containsEntry(PREFIX + "console.source", "message")
        .containsKey(PREFIX + "json.field.mappings");
  }

  @Test
  void detailsAreShownOnTheConsoleToo() {
    assertThat(JsonLogs.properties(LogLevel.DEBUG, Map.of()))
        .containsEntry(PREFIX + "console.source", "message,trace");
  }

  @Test
  void theServersOwnVariablesWin() {
    assertThat(JsonLogs.properties(LogLevel.INFO, Map.of("WLP_LOGGING_CONSOLE_FORMAT", "dev")))
        .doesNotContainKey(PREFIX + "console.format");
  }

  @Test
  void theWordWithoutATargetIsTheLevelOfAFilter() {
    assertThat(LogLevel.parseFilter("sqlx=warn, debug")).contains(LogLevel.DEBUG);
    assertThat(LogLevel.parseFilter("INFO")).contains(LogLevel.INFO);
    assertThat(LogLevel.parseFilter("core=info")).isEmpty();
  }
}
