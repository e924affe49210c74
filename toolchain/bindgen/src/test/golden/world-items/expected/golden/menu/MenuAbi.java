package golden.menu;

import dev.breakwater.guest.abi.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves values of {@code menu} across the component's border; only generated code calls it. */
public final class MenuAbi {
  private MenuAbi() {}

  public static void storeString(int address, String value) {
    long text = Memory.lowerString(value);
    Memory.storeInt(address, Memory.address(text));
    Memory.storeInt(address + 4, Memory.length(text));
  }

  public static List<Item> loadListOfBorrowedItem(int address, int length) {
    List<Item> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(ItemHandles.lent(Memory.loadInt(address + i * 4)));
    }
    return list;
  }

  public static void storeOptionOfItem(int address, Optional<Item> value) {
    Memory.storeByte(address, value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      Memory.storeInt(address + 4, ItemHandles.give(value.get()));
    }
  }
}
