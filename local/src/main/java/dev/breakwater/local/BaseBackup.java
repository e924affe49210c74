package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Copies a running primary's data folder into one that a streaming standby starts from: what {@code
 * pg_basebackup} does, which the embedded binaries do not contain.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">PostgreSQL,
 *     Making a Base Backup Using the Low Level API</a>
 */
final class BaseBackup {
  /** Made last; PostgreSQL keeps it for as long as the folder is a standby's. */
  static final String FINISHED = "standby.signal";

  /** Folders of which the standby needs the folder only: "Backing Up the Data Directory". */
  private static final Set<String> EMPTY_FOLDERS =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "tablespace_map");

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private BaseBackup() {}

  /**
   * Fills {@code standby}, which must not exist, from {@code primary}.
   *
   * @param slot name of the physical replication slot that is made anew, so that the primary keeps
   *     the log the standby needs
   */
  static void copy(PostgresNode primary, Path standby, String slot)
      throws IOException, SQLException {
    try (Connection connection = primary.connect("postgres");
        Statement sql = connection.createStatement()) {
      sql.execute(
          "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = '"
              + slot
              + "'");
      sql.execute("SELECT pg_create_physical_replication_slot('" + slot + "', true)");
      sql.execute("SELECT pg_backup_start('" + slot + "', true)");
      Files.createDirectory(standby, OWNER_ONLY);
      Files.walkFileTree(primary.data(), new Copy(primary.data(), standby));
      try (ResultSet stop = sql.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        stop.next();
        Files.writeString(standby.resolve("backup_label"), stop.getString(1));
      }
    }
    Files.createFile(standby.resolve(FINISHED));
  }

  private static final class Copy extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Copy(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(from)) {
        return FileVisitResult.CONTINUE;
      }
      Files.createDirectory(target(folder), OWNER_ONLY);
      boolean inRoot = from.equals(folder.getParent());
      return inRoot && EMPTY_FOLDERS.contains(name(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = name(file);
      if (!LEFT_OUT.contains(name)
          && !name.startsWith("pgsql_tmp")
          && !name.startsWith("pg_internal.init")) {
        copy(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE; // dropped while copying: the standby replays the drop
      }
      throw failure;
    }

    private void copy(Path file) throws IOException {
      try {
        Files.copy(file, target(file), StandardCopyOption.COPY_ATTRIBUTES);
      } catch (NoSuchFileException e) {
        Files.deleteIfExists(target(file)); // dropped while copying, as above
      }
    }

    private Path target(Path path) {
      return to.resolve(from.relativize(path).toString());
    }

    private static String name(Path path) {
      return path.getFileName().toString();
    }
  }
}
