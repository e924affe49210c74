package golden.demo.store.blobs;

/**
 * The enum {@code age} of {@code demo:store/blobs@1.2.3}.
 *
 * <p>Deprecated since version 1.1.0.
 *
 * @since 1.0.0
 */
public enum Age {
  /** The label {@code old}. */
  OLD
}
