package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.util.List;

/** Finds the lines of a request in all logs. */
final class Logs {
  static final int MAX_LINES = 200;

  private final List<LogSource> sources;

  Logs(List<LogSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The lines that name one of {@code ids}, at most {@value #MAX_LINES} of each source. */
  JsonArray of(List<String> ids) throws IOException {
    JsonArray found = new JsonArray();
    for (LogSource source : sources) {
      source.lines().stream()
          .filter(line -> ids.stream().anyMatch(line::contains))
          .limit(MAX_LINES)
          .forEach(line ->
              found.add(
                  JsonObject.builder().value("source", source.name()).value("line", line).done()));
    }
    return found;
  }
}
