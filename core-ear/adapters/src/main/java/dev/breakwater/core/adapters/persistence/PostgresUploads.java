package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.file.ObjectRemovals;
import dev.breakwater.core.application.file.Uploads;
import dev.breakwater.core.domain.FileSize;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * The registry of all objects. Times are the database's own: cores whose clocks differ agree on
 * what is due.
 */
@Primary
@Dependent
@Transactional
class PostgresUploads implements Uploads, ObjectRemovals {
  /** It joins {@code users}: no user, no row. */
  private static final String BEGIN =
      """
      INSERT INTO uploads (storage_path, user_id, filename, mime_type, remove_after)
      SELECT ?1, u.id, ?3, ?4, now() + ?5 * interval '1 second'
      FROM users u WHERE u.id = ?2
      """;

  private static final String FINISH =
      """
      UPDATE uploads
      SET size_bytes = ?2, sha256 = ?3, remove_after = now() + ?4 * interval '1 second'
      WHERE storage_path = ?1 AND removals = 0 AND remove_after > now()
      """;

  private static final String ABANDON =
      "UPDATE uploads SET remove_after = now() WHERE storage_path = ?1 AND remove_after IS NOT"
          + " NULL";

  /** Takes what no other core has before it; the next attempt waits 10 s, 20 s, … 85 min. */
  private static final String TAKE =
      """
      UPDATE uploads
      SET removals = removals + 1,
        remove_after = now() + interval '10 seconds' * power(2, LEAST(removals, 9))
      WHERE storage_path = ANY (ARRAY(
        SELECT storage_path FROM uploads WHERE remove_after <= now()
        ORDER BY remove_after LIMIT ?1 FOR UPDATE SKIP LOCKED))
      RETURNING storage_path
      """;

  private static final String DONE = "DELETE FROM uploads WHERE storage_path = ?1";

  private final EntityManager primary;

  @Inject
  PostgresUploads(@Primary EntityManager primary) {
    this.primary = primary;
  }

  @Override
  public boolean begin(Upload upload, Duration lease) {
    return primary
            .createNativeQuery(BEGIN)
            .setParameter(1, upload.path().value())
            .setParameter(2, upload.owner().value())
            .setParameter(3, upload.name().value())
            .setParameter(4, upload.type().value())
            .setParameter(5, lease.toSeconds())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean finish(StoragePath path, FileSize size, String sha256, Duration expiry) {
    return primary
            .createNativeQuery(FINISH)
            .setParameter(1, path.value())
            .setParameter(2, size.bytes())
            .setParameter(3, sha256)
            .setParameter(4, expiry.toSeconds())
            .executeUpdate()
        == 1;
  }

  @Override
  public void abandon(StoragePath path) {
    primary.createNativeQuery(ABANDON).setParameter(1, path.value()).executeUpdate();
  }

  @Override
  public List<StoragePath> take(int limit) {
    List<?> paths = primary.createNativeQuery(TAKE).setParameter(1, limit).getResultList();
    return paths.stream().map(path -> new StoragePath((String) path)).toList();
  }

  @Override
  public void done(StoragePath path) {
    primary.createNativeQuery(DONE).setParameter(1, path.value()).executeUpdate();
  }
}
