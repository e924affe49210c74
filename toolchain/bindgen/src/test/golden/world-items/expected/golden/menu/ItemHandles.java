package golden.menu;

import dev.breakwater.guest.abi.ResourceTable;

/** The handles of {@code menu#item} that others hold; only generated code calls it. */
public final class ItemHandles {
  private static final ResourceTable<Item> OBJECTS = new ResourceTable<>();

  private ItemHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Item take(int handle) {
    Item object = OBJECTS.take(MenuNatives.placeOfItem(handle));
    MenuNatives.dropItem(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Item object) {
    return MenuNatives.newItem(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Item lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
