package dev.breakwater.plugin;

import java.util.List;

/** The WIT that was read has no such world. */
final class UnknownWorldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownWorldException(String wanted, List<String> known) {
    super(
        "there is no world "
            + wanted
            + "; the WIT that was read has "
            + (known.isEmpty() ? "none" : String.join(", ", known)));
  }
}
