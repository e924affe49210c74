package dev.breakwater.bench.crm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the systems that are compared: it keeps the CRM's contract at its address. */
interface Variant {
  /** What it is called in the report. */
  String name();

  /** Of its gateway. */
  URI base();

  /**
   * Its processes at this time, whose CPU time and memory are counted; none if they are not known.
   */
  List<Long> pids();

  /** Empties its tables, if the bench can reach them. */
  void resetTables() throws IOException;

  /** The files that are deployed, by what they are. */
  Map<String, Path> files();

  /** What can be done with a system whose processes the bench itself started. */
  Optional<Services> services();

  /** The processes of a system, by the names of the services. */
  interface Services {
    /** In the order in which they are started. */
    List<String> names();

    /** Starts those that do not run; does not wait until they answer. */
    void start() throws IOException;

    /** Ends {@code name} as a crash does, and waits for that. */
    void kill(String name) throws InterruptedException;

    /** Ends all, in the reverse order, and waits for that. */
    void stop() throws InterruptedException;
  }
}
