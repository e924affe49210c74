package dev.breakwater.plugin;

import java.util.List;

/** The WIT that was read has no such world. */
final class UnknownWorldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownWorldException(String wanted, List<String> known) {
    super(
        known.isEmpty()
            ? "there is no WIT: put .wit files into the folder wit of the module, or write <wit>"
            : "there is no world "
                + wanted
                + ": write in <world> one of "
                + String.join(", ", known));
  }
}
