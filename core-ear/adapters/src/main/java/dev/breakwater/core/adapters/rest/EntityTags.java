package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.Precondition;
import dev.breakwater.core.application.todo.TodoView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110, 8.8.3): of a todo its time of update, which grows with every change; of a
 * list, weak, a digest of its bytes.
 */
final class EntityTags {
  private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
  private static final Pattern MICROS = Pattern.compile("[0-9a-f]{1,15}");
  private static final int DIGEST_BYTES = 12;

  private EntityTags() {}

  static String of(TodoView todo) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, todo.updatedAt());
    return "\"" + Long.toHexString(micros) + "\"";
  }

  static String of(byte[] list) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(list);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Whether {@code If-None-Match} names {@code tag}, weak or not, or any at all. */
  static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    String opaque = tag.substring(tag.indexOf('"') + 1, tag.length() - 1);
    return ifNoneMatch.strip().equals("*")
        || TAG.matcher(ifNoneMatch).results().anyMatch(match -> match.group(2).equals(opaque));
  }

  /** The states that {@code If-Match} allows; weak tags and tags of nothing allow none. */
  static Precondition precondition(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return new Precondition.None();
    }
    Set<Instant> times = new HashSet<>();
    Matcher tags = TAG.matcher(ifMatch);
    while (tags.find()) {
      if (tags.group(1) == null && MICROS.matcher(tags.group(2)).matches()) {
        long micros = Long.parseLong(tags.group(2), 16);
        times.add(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
      }
    }
    return new Precondition.UnchangedSince(times);
  }
}
