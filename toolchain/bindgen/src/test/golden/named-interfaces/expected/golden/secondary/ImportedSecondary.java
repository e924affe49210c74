package golden.secondary;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.named.types.Entry;
import golden.demo.named.types.TypesAbi;

/** Calls the imported functions of {@code secondary}. */
final class ImportedSecondary implements Secondary {
  @Override
  public void put(Bucket bucket, Entry entry) {
    int mark = Arena.mark();
    int entrySlots = SecondaryAbi.slots(3);
    TypesAbi.lowerEntry(entrySlots, entry);
    SecondaryNatives.put(
        bucket.handle(),
        Memory.loadInt(entrySlots),
        Memory.loadInt(entrySlots + 8),
        Memory.loadInt(entrySlots + 16));
    Arena.release(mark);
  }
}
