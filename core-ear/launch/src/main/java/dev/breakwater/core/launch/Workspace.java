package dev.breakwater.core.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a server keeps what it has unpacked. Liberty takes an archive inside an archive for
 * unchanged when its time is the same, and a reproducible build gives every archive the same time;
 * so the launcher has to notice a new application.
 *
 * @param application the EAR
 * @param output the folder of this server below {@code WLP_OUTPUT_DIR}
 */
record Workspace(Path application, Path output) {

  /**
   * Whether the folder was filled by another build; from now on it counts as filled by this one.
   */
  boolean isStale() throws IOException {
    Path mark = output.resolve("application.mark");
    String wanted =
        "%d %d%n"
            .formatted(Files.size(application), Files.getLastModifiedTime(application).toMillis());
    if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
      return false;
    }
    boolean used = Files.exists(output.resolve("workarea"));
    Files.createDirectories(output);
    Files.writeString(mark, wanted);
    return used;
  }
}
