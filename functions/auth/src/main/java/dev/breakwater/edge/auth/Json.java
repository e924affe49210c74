package dev.breakwater.edge.auth;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as it was read (RFC 8259). */
sealed interface Json {

  record Text(String value) implements Json {}

  /** A number as it was written: nobody here needs more of one than its digits. */
  record Digits(String value) implements Json {}

  record Flag(boolean value) implements Json {}

  record Nothing() implements Json {}

  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Members(Map<String, Json> values) implements Json {
    public Members {
      // TeaVM's Map.copyOf divides by zero when a map without entries is asked
      values = Collections.unmodifiableMap(new HashMap<>(values));
    }
  }
}
