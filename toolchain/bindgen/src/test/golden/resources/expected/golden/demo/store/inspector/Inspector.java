package golden.demo.store.inspector;

import golden.demo.store.blobs.Blob;

/** The functions of {@code demo:store/inspector@1.2.3}. */
public interface Inspector {
  /**
   * Calls {@code inspect}.
   *
   * @return unsigned, 64 bits
   */
  long inspect(Blob blob, String name);

  /** Calls {@code keep}. */
  void keep(Blob blob);

  /**
   * Calls {@code forget}.
   *
   * <p>Deprecated since version 1.2.0.
   *
   * @since 1.0.0
   */
  void forget();
}
