package golden.secondary;

import golden.demo.named.types.Entry;

/** The functions of {@code secondary}. */
public interface Secondary {
  /** Calls {@code put}. */
  void put(Bucket bucket, Entry entry);

  /** Those that the component imports; they work only in WebAssembly. */
  static Secondary imported() {
    return new ImportedSecondary();
  }
}
