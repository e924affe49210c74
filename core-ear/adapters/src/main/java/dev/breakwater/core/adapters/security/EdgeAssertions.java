package dev.breakwater.core.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.core.adapters.security.EdgeAssertion.Claim;
import dev.breakwater.core.launch.Secret;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Judges assertions: genuine, of this moment, about this request, and not shown before. */
@Dependent
class EdgeAssertions {
  /** How long an assertion is good for, before and after the time that it names. */
  static final Duration WINDOW = Duration.ofSeconds(30);

  private static final String HMAC_SHA_256 = "HmacSHA256";

  /** What came of judging one. */
  sealed interface Verdict {
    /** It is about the request, and a body must have this digest. */
    record Genuine(String digest) implements Verdict {}

    /**
     * It is not.
     *
     * @param reason for the log; the caller must not learn how near it came
     */
    record Refused(String reason) implements Verdict {}
  }

  private final Map<String, Secret> keys;
  private final InstantSource clock;
  private final SeenAssertions seen;

  @Inject
  EdgeAssertions(Settings settings, InstantSource clock, SeenAssertions seen) {
    this(settings.edgeProof().keys(), clock, seen);
  }

  EdgeAssertions(Map<String, Secret> keys, InstantSource clock, SeenAssertions seen) {
    this.keys = keys;
    this.clock = clock;
    this.seen = seen;
  }

  /** Judges {@code header}; one that is genuine is remembered, and refused from then on. */
  Verdict judge(String header, Claim claim) {
    @Nullable EdgeAssertion assertion = EdgeAssertion.parse(header).orElse(null);
    if (assertion == null) {
      return new Verdict.Refused("malformed assertion");
    }
    @Nullable Secret key = keys.get(assertion.key());
    if (key == null) {
      return new Verdict.Refused("assertion by an unknown key");
    }
    byte[] wanted = mac(key, assertion.message(claim)).getBytes(UTF_8);
    if (!MessageDigest.isEqual(wanted, assertion.mac().getBytes(UTF_8))) {
      return new Verdict.Refused("assertion about something else, or forged");
    }
    long age = clock.instant().getEpochSecond() - assertion.seconds();
    if (Math.abs(age) > WINDOW.toSeconds()) {
      return new Verdict.Refused("assertion of another time, age " + age + " s");
    }
    if (!seen.isNew(assertion.nonce())) {
      return new Verdict.Refused("assertion shown before");
    }
    return new Verdict.Genuine(assertion.digest());
  }

  private static String mac(Secret key, String message) {
    try {
      Mac mac = Mac.getInstance(HMAC_SHA_256);
      mac.init(new SecretKeySpec(key.bytes(), HMAC_SHA_256));
      return encoded(mac.doFinal(message.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has HmacSHA256", missing);
    }
  }

  /** SHA-256 as assertions write it. */
  static String digest(byte[] body) {
    try {
      return encoded(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
