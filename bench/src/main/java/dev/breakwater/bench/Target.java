package dev.breakwater.bench;

import java.net.URI;
import java.util.List;

/**
 * A system under load.
 *
 * @param name what it is called in the report
 * @param base {@code http://host:port}
 * @param direct whether {@code base} is the core itself, which wants the edge's headers
 * @param pids the processes whose CPU time and memory are counted; may be empty
 */
record Target(String name, URI base, boolean direct, List<Long> pids) {
  Target {
    pids = List.copyOf(pids);
  }
}
