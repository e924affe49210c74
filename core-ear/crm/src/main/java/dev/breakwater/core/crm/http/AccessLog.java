package dev.breakwater.core.crm.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.core.launch.CrmRole;
import dev.breakwater.crm.AccessLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;

/**
 * One line of JSON a request on stdout, past the server's own streams: those would wrap it in
 * another one.
 */
final class AccessLog {
  private static final PrintStream STDOUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

  private final String service;

  private AccessLog(String service) {
    this.service = service;
  }

  static AccessLog of(CrmRole role) {
    return new AccessLog("crm-" + role.word());
  }

  void tell(String method, String path, int status, long beginNanos, String requestId) {
    long millis = Duration.ofNanos(System.nanoTime() - beginNanos).toMillis();
    AccessLine line =
        new AccessLine(
            System.currentTimeMillis(), service, method, path, status, millis, requestId);
    STDOUT.println(line.json());
  }
}
