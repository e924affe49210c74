package golden.demo.store.blobs;

import dev.breakwater.guest.Tuple2;
import java.util.Optional;

/** The functions of {@code demo:store/blobs@1.2.3}. */
public interface Blobs {
  /**
   * How old a blob is.
   *
   * @since 1.0.0
   * @deprecated since version 1.2.0
   */
  @Deprecated
  Age ageOf(Blob blob);

  /** Calls {@code take}. */
  Optional<Blob> take(Blob blob);

  /**
   * Calls {@code many}.
   *
   * @param a unsigned, 64 bits
   * @param b unsigned, 64 bits
   * @param c unsigned, 64 bits
   * @param d unsigned, 64 bits
   * @param e unsigned, 64 bits
   * @param f unsigned, 64 bits
   * @param g unsigned, 64 bits
   * @param h unsigned, 64 bits
   */
  Tuple2<Long, String> many(
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      String i,
      byte[] j,
      Optional<String> k,
      Blob blob,
      Blob last);

  /** Those that the component imports; they work only in WebAssembly. */
  static Blobs imported() {
    return new ImportedBlobs();
  }
}
