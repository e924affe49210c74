package dev.breakwater.it;

import dev.breakwater.local.Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the shared S3 keeps of one user, and what the database knows of it. */
record StoredObjects(Backend backend, String userId) {

  /** Objects and parts of objects: files in the folder of S3 whose path names the user. */
  List<Path> files() throws IOException {
    Path root = SharedPlatform.folders("backend").s3();
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> root.relativize(file).toString().contains(userId))
          .toList();
    } catch (UncheckedIOException changed) {
      if (changed.getCause() instanceof NoSuchFileException) {
        return files();
      }
      throw changed;
    }
  }

  /** Storage paths of the rows in {@code uploads}. */
  List<String> rows() throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        PreparedStatement sql =
            primary.prepareStatement("SELECT storage_path FROM uploads WHERE user_id = ?::uuid")) {
      sql.setString(1, userId);
      List<String> paths = new ArrayList<>();
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          paths.add(rows.getString(1));
        }
      }
      return paths;
    }
  }
}
