package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that a token is judged by; {@code null} counts as absent. */
final class Claims {
  private final JsonObject members;

  private Claims(JsonObject members) {
    this.members = members;
  }

  /** Reads a JSON object from its UTF-8. */
  static Claims parse(byte[] json) throws MalformedClaimsException {
    String text = new String(json, UTF_8);
    if (!Arrays.equals(text.getBytes(UTF_8), json)) {
      throw new MalformedClaimsException();
    }
    try {
      return new Claims(JsonParser.object().from(text));
    } catch (JsonParserException e) {
      throw new MalformedClaimsException();
    }
  }

  /** A member that is text, if it is there at all. */
  Optional<String> text(String name) throws MalformedClaimsException {
    @Nullable Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw new MalformedClaimsException();
  }

  /**
   * A member that is a whole number of seconds from 0 to 2<sup>64</sup>−1, if it is there at all;
   * what lies beyond a {@code long} is so far in the future that {@link Long#MAX_VALUE} stands for
   * it.
   */
  Optional<Long> seconds(String name) throws MalformedClaimsException {
    @Nullable Object value = members.get(name);
    return switch (value) {
      case null -> Optional.empty();
      case Integer number when number >= 0 -> Optional.of(number.longValue());
      case Long number when number >= 0 -> Optional.of(number);
      case BigInteger number when number.signum() > 0 && number.bitLength() <= 64 ->
          Optional.of(Long.MAX_VALUE);
      default -> throw new MalformedClaimsException();
    };
  }
}
