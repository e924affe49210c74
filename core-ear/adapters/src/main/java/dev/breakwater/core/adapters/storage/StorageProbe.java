package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.launch.Patience;
import dev.breakwater.core.launch.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Whether the bucket is there: waited for at start, asked for ever after. */
@ApplicationScoped
public class StorageProbe {
  private static final Logger LOG = System.getLogger(StorageProbe.class.getName());
  private static final Duration ANSWER_TIMEOUT = Duration.ofMillis(500);
  private static final Duration QUESTION_TIMEOUT = Duration.ofSeconds(2);

  private final S3Connection connection;
  private @Nullable FutureTask<Boolean> question;

  @Inject
  StorageProbe(S3Connection connection) {
    this.connection = connection;
  }

  /** For the container, which makes a proxy of this class. */
  @SuppressWarnings("NullAway") // the proxy's fields are never used
  StorageProbe() {
    this.connection = null;
  }

  /**
   * Finds or makes the bucket, again and again while nobody answers.
   *
   * @return why there is none, for those who run the core
   */
  public Optional<String> await(Storage storage, Patience patience) throws InterruptedException {
    while (true) {
      try {
        connection.connect(patience.left());
        return Optional.empty();
      } catch (SdkException failed) {
        boolean outage = S3Calls.isOutage(failed);
        if (!outage || !patience.pause()) {
          return Optional.of(problem(storage, patience, failed));
        }
        LOG.log(Level.INFO, "waiting for the bucket: {0}", failed.getMessage());
      }
    }
  }

  private static String problem(Storage storage, Patience patience, SdkException failed) {
    String bucket =
        "the bucket \"%s\" (S3_BUCKET) at %s (S3_ENDPOINT_URL)"
            .formatted(storage.bucket(), storage.endpoint().map(Object::toString).orElse("AWS"));
    return S3Calls.isOutage(failed)
        ? bucket
            + " cannot be reached within %d s (START_TIMEOUT): %s"
                .formatted(patience.all().toSeconds(), failed.getMessage())
        : bucket
            + " is refused; are AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION right? "
            + failed.getMessage();
  }

  /** Whether the bucket has been found since the start. */
  public boolean isFound() {
    return connection.isFound();
  }

  /** Whether the bucket answers now; a store that takes its time does not. */
  public boolean answers() {
    try {
      return question().get(ANSWER_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException away) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One at a time, on a thread of its own, however many ask and however long the store takes. */
  private synchronized FutureTask<Boolean> question() {
    FutureTask<Boolean> asked = question;
    if (asked == null || asked.isDone()) {
      asked = new FutureTask<>(() -> connection.answers(QUESTION_TIMEOUT));
      question = asked;
      Thread.ofPlatform().daemon().name("ask-storage").start(asked);
    }
    return asked;
  }
}
