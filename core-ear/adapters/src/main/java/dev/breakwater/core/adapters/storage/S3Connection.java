package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.launch.Settings;
import dev.breakwater.core.launch.Storage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The one client of the store, made when it is first needed: its classes are many. */
@ApplicationScoped
class S3Connection {
  private static final Logger LOG = System.getLogger(S3Connection.class.getName());
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration SILENCE_TIMEOUT = Duration.ofSeconds(10);

  /** Of one part, over a slow line. */
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(130);
  private static final int ATTEMPTS = 3;
  private static final int MAX_CONNECTIONS = 50;

  /** Other stores have none, but signatures name one. */
  private static final Region ANY_REGION = Region.US_EAST_1;

  private final Storage storage;
  private @Nullable S3Client client;
  private volatile boolean found;

  @Inject
  S3Connection(Settings settings) {
    this.storage = settings.storage();
  }

  /** For the container, which makes a proxy of this class. */
  @SuppressWarnings("NullAway") // the proxy's fields are never used
  S3Connection() {
    this.storage = null;
  }

  /** The client, once the bucket is there. */
  S3Client client() {
    if (!found) {
      connect(CALL_TIMEOUT);
    }
    return made();
  }

  /** Finds or makes the bucket; {@code timeout} is of each question about it. */
  void connect(Duration timeout) {
    bucket(timeout).require();
    if (!found) {
      LOG.log(Level.INFO, "Connected to S3, bucket {0}", storage.bucket());
    }
    found = true;
  }

  private Bucket bucket(Duration timeout) {
    return new Bucket(storage.bucket(), made(), timeout);
  }

  /** Whether the bucket has been found once. */
  boolean isFound() {
    return found;
  }

  /** Whether the bucket is there now; fails when nobody says so. */
  boolean answers(Duration timeout) {
    return bucket(timeout).exists();
  }

  String bucket() {
    return storage.bucket();
  }

  synchronized S3Client made() {
    S3Client made = client;
    if (made == null) {
      made = build();
      client = made;
    }
    return made;
  }

  private S3Client build() {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(
                Apache5HttpClient.builder()
                    .connectionTimeout(CONNECT_TIMEOUT)
                    .socketTimeout(SILENCE_TIMEOUT)
                    .maxConnections(MAX_CONNECTIONS))
            .overrideConfiguration(override ->
                override
                    .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(ATTEMPTS)
                            .build())
                    .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                    .apiCallTimeout(CALL_TIMEOUT));
    storage
        .endpoint()
        .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
    storage
        .region()
        .map(Region::of)
        .or(() -> storage.endpoint().map(endpoint -> ANY_REGION))
        .ifPresent(builder::region);
    return builder.build();
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
