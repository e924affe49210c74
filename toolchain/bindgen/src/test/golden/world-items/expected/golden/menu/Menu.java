package golden.menu;

import java.util.List;
import java.util.Optional;

/** The functions of {@code menu}. */
public interface Menu {
  /** Calls {@code [constructor]item}. */
  Item createItem(String text);

  /** Calls {@code pick}. */
  Optional<Item> pick(List<Item> from);
}
