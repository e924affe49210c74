package dev.breakwater.bench.crm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A system that somebody else started: it can be asked, and not be stopped. */
record RunningVariant(String name, URI base, List<Long> pids, Tables tables) implements Variant {
  RunningVariant {
    pids = List.copyOf(pids);
  }

  @Override
  public void resetTables() throws IOException {
    tables.reset();
  }

  @Override
  public Map<String, Path> files() {
    return Map.of();
  }

  @Override
  public Optional<Services> services() {
    return Optional.empty();
  }
}
