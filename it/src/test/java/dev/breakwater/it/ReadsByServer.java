package dev.breakwater.it;

import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many questions the databases have answered, as the metrics of cores tell.
 *
 * @param replica questions to the replica
 * @param primary questions to the primary
 */
record ReadsByServer(double replica, double primary) {

  /** The sums over {@code cores}. */
  static ReadsByServer of(List<URI> cores) {
    return new ReadsByServer(sum(cores, "replica"), sum(cores, "primary"));
  }

  private static double sum(List<URI> cores, String server) {
    Pattern line = Pattern.compile("db_reads_total\\{server=\"" + server + "\"} ([0-9.E]+)");
    return cores.stream()
        .map(core -> RestAssured.get(core + "/metrics").asString())
        .map(line::matcher)
        .filter(Matcher::find)
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  ReadsByServer since(ReadsByServer before) {
    return new ReadsByServer(replica - before.replica, primary - before.primary);
  }

  /** 0 to 1. */
  double shareOfTheReplica() {
    return replica / (replica + primary);
  }
}
