package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The resource {@code wasi:http/types#fields}: header fields in order, names in lower case.
 *
 * <p>Fields of a message that exists are immutable. Names that belong to the connection and not to
 * the message are forbidden, as on other hosts.
 */
public final class Fields {
  private static final Set<String> FORBIDDEN =
      Set.of(
          "connection",
          "host",
          "http2-settings",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "transfer-encoding",
          "upgrade");
  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  /** One field line. */
  @SuppressWarnings("ArrayRecordComponent") // entries are never compared
  public record Entry(String name, byte[] value) {
    /** The value as text: one char a byte. */
    public String text() {
      return new String(value, StandardCharsets.ISO_8859_1);
    }
  }

  /** Why a change is refused: the cases of {@code header-error}, in their order. */
  enum Refusal {
    INVALID_SYNTAX,
    FORBIDDEN,
    IMMUTABLE
  }

  private final List<Entry> entries;
  private final boolean immutable;

  private Fields(List<Entry> entries, boolean immutable) {
    this.entries = entries;
    this.immutable = immutable;
  }

  /** Empty and open to changes. */
  public static Fields mutable() {
    return new Fields(new ArrayList<>(), false);
  }

  /** The fields of a received message; those of the connection are left out. */
  public static Fields received(List<Entry> received) {
    return new Fields(
        received.stream()
            .map(e -> new Entry(e.name().toLowerCase(Locale.ROOT), e.value()))
            .filter(e -> !FORBIDDEN.contains(e.name()))
            .toList(),
        true);
  }

  /** These fields as they are now, closed to changes. */
  Fields frozen() {
    return immutable ? this : new Fields(List.copyOf(entries), true);
  }

  /** A copy that is open to changes. */
  Fields copy() {
    return new Fields(new ArrayList<>(entries), false);
  }

  /** All field lines, in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The values of {@code name}, in order. */
  List<byte[]> get(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return entries.stream().filter(e -> e.name().equals(key)).map(Entry::value).toList();
  }

  /** The first value of {@code name} as text. */
  public Optional<String> first(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::text).findFirst();
  }

  boolean has(String name) {
    return !get(name).isEmpty();
  }

  Variant set(String name, List<byte[]> values) {
    return changed(
        name,
        values,
        key -> {
          entries.removeIf(e -> e.name().equals(key));
          values.forEach(value -> entries.add(new Entry(key, value)));
        });
  }

  Variant delete(String name) {
    return changed(name, List.of(), key -> entries.removeIf(e -> e.name().equals(key)));
  }

  Variant append(String name, byte[] value) {
    return changed(name, List.of(value), key -> entries.add(new Entry(key, value)));
  }

  private interface Change {
    void to(String key);
  }

  private Variant changed(String name, List<byte[]> values, Change change) {
    if (immutable) {
      return refused(Refusal.IMMUTABLE);
    }
    if (!isToken(name) || !values.stream().allMatch(Fields::isValue)) {
      return refused(Refusal.INVALID_SYNTAX);
    }
    String key = name.toLowerCase(Locale.ROOT);
    if (FORBIDDEN.contains(key)) {
      return refused(Refusal.FORBIDDEN);
    }
    change.to(key);
    return Variant.ok();
  }

  private static Variant refused(Refusal refusal) {
    return Variant.error(Variant.of(refusal));
  }

  /** Whether {@code text} is a token of RFC 9110, 5.6.2: a field name or a method. */
  static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c ->
                (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || TOKEN_SIGNS.indexOf(c) >= 0);
  }

  /** Whether {@code value} can stand in a field line: RFC 9110, 5.5, tabs allowed inside. */
  private static boolean isValue(byte[] value) {
    for (byte b : value) {
      if ((b >= 0 && b < ' ' && b != '\t') || b == 0x7F) {
        return false;
      }
    }
    return true;
  }
}
