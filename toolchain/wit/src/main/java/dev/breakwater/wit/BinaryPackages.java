package dev.breakwater.wit;

import dev.breakwater.wit.model.WitPackage;
import java.util.List;

/**
 * Reads WIT packages that are kept as components, as found in {@code deps}. It is a service: the
 * library that knows components gives it, and without it such files are refused.
 */
public interface BinaryPackages {

  /**
   * The package that {@code file} holds, and behind it what it uses of others.
   *
   * @throws UnreadablePackageException if it holds none
   */
  List<WitPackage> read(byte[] file) throws UnreadablePackageException;

  /** A file that holds no package; the message says why. */
  final class UnreadablePackageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Refused because of {@code cause}. */
    public UnreadablePackageException(RuntimeException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
