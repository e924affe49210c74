package dev.breakwater.check;

import java.util.List;

/** There is no host of that name; the message says which there are. */
public final class UnknownTargetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownTargetException(List<String> wanted) {
    super(
        "there is no target "
            + String.join(", ", wanted)
            + "; there are "
            + String.join(", ", Hosts.TARGETS));
  }
}
