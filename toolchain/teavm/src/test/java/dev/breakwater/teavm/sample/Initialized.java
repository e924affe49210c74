package dev.breakwater.teavm.sample;

import dev.breakwater.guest.abi.Initialization;
import java.util.HashMap;
import java.util.Map;
import org.teavm.interop.Export;

/** Has work for its start: a class to initialise and a table to fill. */
public final class Initialized {
  private static final int GARBAGE_BLOCKS = 200;

  private Initialized() {}

  /** As generated code does it. */
  @Export(name = "breakwater-initialize")
  public static int initialize() {
    try {
      Initialization.begin();
      for (int i = 0; i < GARBAGE_BLOCKS; i++) {
        Table.lengthOfGarbage += new byte[1000 + i].length;
      }
      Table.name(1);
      return Initialization.done();
    } catch (Throwable failure) {
      return Initialization.failed(failure);
    }
  }

  /** The name of {@code number}, and how often it was asked for one. */
  @Export(name = "name")
  public static int name(int number) {
    return Lowered.string(() -> Table.name(number) + " " + Table.initializations());
  }

  /** Initialised by the first who needs it. */
  static final class Table {
    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static int initializations;
    static int lengthOfGarbage;

    static {
      initializations++;
      for (int i = 0; i < 100; i++) {
        NAMES.put(i, "number " + i);
      }
    }

    private Table() {}

    static String name(int number) {
      return NAMES.getOrDefault(number, "none");
    }

    static int initializations() {
      return initializations;
    }
  }
}
