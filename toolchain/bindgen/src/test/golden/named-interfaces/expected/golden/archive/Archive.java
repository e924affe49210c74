package golden.archive;

import golden.demo.named.types.Entry;

/** The functions of {@code archive}. */
public interface Archive {
  /** Calls {@code [constructor]bucket}. */
  Bucket createBucket(String name);

  /** Calls {@code put}. */
  void put(Bucket bucket, Entry entry);
}
