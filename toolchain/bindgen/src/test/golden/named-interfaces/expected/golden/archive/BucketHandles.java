package golden.archive;

import dev.breakwater.guest.abi.ResourceTable;

/** The handles of {@code archive#bucket} that others hold; only generated code calls it. */
public final class BucketHandles {
  private static final ResourceTable<Bucket> OBJECTS = new ResourceTable<>();

  private BucketHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Bucket take(int handle) {
    Bucket object = OBJECTS.take(ArchiveNatives.placeOfBucket(handle));
    ArchiveNatives.dropBucket(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Bucket object) {
    return ArchiveNatives.newBucket(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Bucket lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
