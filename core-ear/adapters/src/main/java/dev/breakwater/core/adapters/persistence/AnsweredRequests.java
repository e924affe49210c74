package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.todo.Once;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Requests that were answered once and shall have the same answer again, for 24 hours. The claim on
 * a request, what the request does and its answer are one transaction: either all of it is there or
 * nothing, and of two equal requests at once the second waits for the first.
 */
@Dependent
@Transactional(TxType.MANDATORY)
public class AnsweredRequests {
  /**
   * Takes a key that is new or expired, for a user that exists. Each claim also removes two keys
   * that are expired, so that they cannot heap up.
   */
  private static final String CLAIM =
      """
      WITH swept AS (
        DELETE FROM idempotency_keys
        WHERE (user_id, key) IN (
          SELECT user_id, key FROM idempotency_keys
          WHERE expires_at <= now() AND (user_id, key) <> (?1, ?2)
          LIMIT 2
          FOR UPDATE SKIP LOCKED)
      )
      INSERT INTO idempotency_keys AS kept (user_id, key, fingerprint, expires_at)
      SELECT id, ?2, ?3, now() + interval '24 hours' FROM users WHERE id = ?1 FOR KEY SHARE
      ON CONFLICT (user_id, key) DO UPDATE
      SET fingerprint = EXCLUDED.fingerprint, answer = NULL, expires_at = EXCLUDED.expires_at
      WHERE kept.expires_at <= now()
      """;

  private static final String FIND =
      """
      SELECT fingerprint, answer FROM idempotency_keys WHERE user_id = ?1 AND key = ?2
      """;

  private static final String RELEASE =
      """
      DELETE FROM idempotency_keys WHERE user_id = ?1 AND key = ?2
      """;

  private static final String ANSWER =
      """
      UPDATE idempotency_keys SET answer = ?3 WHERE user_id = ?1 AND key = ?2
      """;

  private final EntityManager primary;

  @Inject
  AnsweredRequests(@Primary EntityManager primary) {
    this.primary = primary;
  }

  /** What came of claiming a request. */
  public sealed interface Claim {
    /** Nobody has done it; who claimed it does it now: {@link #answer}, or {@link #release}. */
    record Fresh() implements Claim {}

    record Answered(String answer) implements Claim {}

    /** The key was used for a request with another fingerprint. */
    record OfAnotherRequest() implements Claim {}

    /** There is no such user. */
    record OfNobody() implements Claim {}
  }

  /** Claims the request for this transaction. */
  public Claim claim(UserId user, Once once) {
    int claimed =
        primary
            .createNativeQuery(CLAIM)
            .setParameter(1, user.value())
            .setParameter(2, once.key())
            .setParameter(3, once.fingerprint())
            .executeUpdate();
    return claimed == 1 ? new Claim.Fresh() : earlier(user, once);
  }

  private Claim earlier(UserId user, Once once) {
    List<?> rows =
        primary
            .createNativeQuery(FIND)
            .setParameter(1, user.value())
            .setParameter(2, once.key())
            .getResultList();
    if (rows.isEmpty()) {
      return new Claim.OfNobody();
    }
    Object[] row = (Object[]) rows.get(0);
    return row[0].equals(once.fingerprint())
        ? new Claim.Answered((String) row[1])
        : new Claim.OfAnotherRequest();
  }

  /** Gives up the key of a request that this transaction has claimed and then refused. */
  public void release(UserId user, Once once) {
    primary
        .createNativeQuery(RELEASE)
        .setParameter(1, user.value())
        .setParameter(2, once.key())
        .executeUpdate();
  }

  /** Keeps the answer of a request that this transaction has claimed. */
  public void answer(UserId user, Once once, String answer) {
    primary
        .createNativeQuery(ANSWER)
        .setParameter(1, user.value())
        .setParameter(2, once.key())
        .setParameter(3, answer)
        .executeUpdate();
  }
}
