package dev.breakwater.local;

import java.nio.file.Path;

/**
 * One part of a running platform, as shown to a person.
 *
 * @param name one word: primary, replica, redis, s3, core or edge
 * @param address where it listens, as URL
 * @param pid its process
 * @param log the file with its output
 */
record Service(String name, String address, long pid, Path log) {

  static Service of(String name, String address, ChildProcess process) {
    return new Service(name, address, process.handle().pid(), process.log());
  }

  /** {@code name, address, pid, log}, separated by tabs. */
  String line() {
    return String.join("\t", name, address, Long.toString(pid), log.toString());
  }

  static Service ofLine(String line) {
    String[] words = line.split("\t", -1);
    if (words.length != 4) {
      throw new StartException("not a line about a service: \"" + line + "\"; run make stop");
    }
    return new Service(words[0], words[1], Long.parseLong(words[2]), Path.of(words[3]));
  }
}
