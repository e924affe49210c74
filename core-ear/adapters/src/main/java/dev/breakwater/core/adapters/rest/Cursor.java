package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.Place;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A place in a list as text that callers hand back unread. The checksum finds cursors that were cut
 * or changed; it keeps no secret, for a cursor leads nowhere but into its caller's own list.
 */
final class Cursor {
  private static final int CONTENT_BYTES = 3 * Long.BYTES;
  private static final int BYTES = CONTENT_BYTES + Integer.BYTES;

  /** The year 9999; no time of the database is later. */
  private static final long MAX_MICROS = 253_402_300_799_999_999L;

  private Cursor() {}

  static String of(Place place) {
    ByteBuffer bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, place.createdAt()))
            .putLong(place.id().getMostSignificantBits())
            .putLong(place.id().getLeastSignificantBits());
    bytes.putInt(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Empty when it is not what {@link #of} gave. */
  static Optional<Place> parse(String text) {
    return decoded(text)
        .filter(bytes -> bytes.length == BYTES)
        .filter(bytes -> ByteBuffer.wrap(bytes).getInt(CONTENT_BYTES) == checksum(bytes))
        .flatMap(bytes -> place(ByteBuffer.wrap(bytes)))
        .filter(place -> of(place).equals(text));
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<Place> place(ByteBuffer bytes) {
    long micros = bytes.getLong();
    if (micros < 0 || micros > MAX_MICROS) {
      return Optional.empty();
    }
    Instant time = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    return Optional.of(new Place(time, new UUID(bytes.getLong(), bytes.getLong())));
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CONTENT_BYTES);
    return (int) crc.getValue();
  }
}
