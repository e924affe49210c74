package golden.primary;

import golden.demo.named.types.Entry;

/** The functions of {@code primary}. */
public interface Primary {
  /** Calls {@code put}. */
  void put(Bucket bucket, Entry entry);

  /** Those that the component imports; they work only in WebAssembly. */
  static Primary imported() {
    return new ImportedPrimary();
  }
}
