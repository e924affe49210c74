package dev.breakwater.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets root start PostgreSQL, which refuses to run as root. The embedded server's own way is a user
 * namespace; containers often have none, and then the programs run as {@code nobody}.
 */
final class ProgramsForRoot {
  private static final String NOBODY = "65534";
  private static final String REAL = ".real";

  /**
   * {@code nobody} may still enter the folders of root, in which the data may lie; by the security
   * bit also where a program asks for its rights before it uses them.
   */
  private static final String SCRIPT =
      """
      #!/bin/sh
      if [ "$(id -u)" = 0 ]; then
        exec setpriv --securebits=+no_setuid_fixup --reuid=%1$s --regid=%1$s --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override -- "$0.real" "$@"
      fi
      exec "$0.real" "$@"
      """
          .formatted(NOBODY);

  private ProgramsForRoot() {}

  static boolean areNeeded() {
    return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable();
  }

  /**
   * Puts a script in the place of each program under {@code unpacked} that runs it as {@code
   * nobody}; those that have one stay.
   */
  static void wrap(Path unpacked) throws IOException {
    for (Path program : programs(unpacked)) {
      Path real = Path.of(program + REAL);
      if (!Files.exists(real)) {
        Files.move(program, real);
        Files.writeString(program, SCRIPT);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static List<Path> programs(Path unpacked) throws IOException {
    if (!Files.isDirectory(unpacked)) {
      return List.of();
    }
    PathMatcher program = unpacked.getFileSystem().getPathMatcher("glob:**/bin/*");
    try (Stream<Path> files = Files.walk(unpacked)) {
      return files
          .filter(file -> program.matches(file) && !file.toString().endsWith(REAL))
          .toList();
    }
  }

  /** Gives {@code data}, which is made if it is absent, to {@code nobody}: a server must own it. */
  static void giveAway(Path data) throws IOException {
    Files.createDirectories(data);
    UserPrincipal nobody =
        data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.setOwner(file, nobody);
      }
    }
  }
}
