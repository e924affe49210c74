package dev.breakwater.teavm.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.interop.Export;

/** Loads the garbage collector. */
public final class Heap {
  private static final int LIVE = 300;
  private static final int BLOCK_BYTES = 1000;
  private static final int ROWS = 6000;
  private static final int COLUMNS = 20;

  private Heap() {}

  /**
   * Allocates {@code count} blocks, of which the last 300 stay live; how many of those are intact.
   */
  @Export(name = "churn")
  public static int churn(int count) {
    return Lowered.string(() -> "" + intactAfter(count));
  }

  private static int intactAfter(int count) {
    Map<Integer, byte[]> live = new HashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] block = new byte[BLOCK_BYTES];
      block[i % BLOCK_BYTES] = (byte) (i | 1);
      live.put(i % LIVE, block);
    }
    int intact = 0;
    for (int i = count - LIVE; i < count; i++) {
      byte[] block = live.getOrDefault(i % LIVE, new byte[BLOCK_BYTES]);
      if (block[i % BLOCK_BYTES] == (byte) (i | 1)) {
        intact++;
      }
    }
    return intact;
  }

  /** Keeps {@code count} blocks; returns how many bytes they have. */
  @Export(name = "keep")
  public static int keep(int count) {
    List<byte[]> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(new byte[BLOCK_BYTES]);
    }
    int bytes = 0;
    for (byte[] block : blocks) {
      bytes += block.length;
    }
    return bytes;
  }

  /** The length of a new array; a negative or enormous one can't be had. */
  @Export(name = "array")
  public static int array(int length) {
    return Lowered.string(() -> lengthOrRefusal(length));
  }

  private static String lengthOrRefusal(int length) {
    try {
      return "" + new int[length].length;
    } catch (NegativeArraySizeException e) {
      return e.toString();
    }
  }

  /** How many of {@code count} arrays of arrays are whole once a few newer ones were made. */
  @Export(name = "grids")
  public static int grids(int count) {
    return Lowered.string(() -> "" + wholeOf(count));
  }

  /**
   * The last three stay live, a third of the largest heap: collections come while inner arrays are
   * made, and find outer ones among the young and among those that lived through several.
   */
  private static int wholeOf(int count) {
    short[][][] live = new short[3][][];
    int whole = 0;
    for (int i = 0; i < count; i++) {
      short[][] oldest = live[i % live.length];
      if (oldest != null && isWhole(oldest, i - live.length)) {
        whole++;
      }
      live[i % live.length] = marked(new short[ROWS][COLUMNS], i);
    }
    return whole;
  }

  private static short[][] marked(short[][] grid, int mark) {
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        grid[row][column] += (short) (mark + row);
      }
    }
    return grid;
  }

  private static boolean isWhole(short[][] grid, int mark) {
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (grid[row][column] != (short) (mark + row)) {
          return false;
        }
      }
    }
    return grid.length == ROWS;
  }

  /** The length of a new array of arrays of longs. */
  @Export(name = "grid")
  public static int grid(int planes, int rows, int columns) {
    return Lowered.string(() -> lengthOrRefusal(planes, rows, columns));
  }

  private static String lengthOrRefusal(int planes, int rows, int columns) {
    try {
      return "" + new long[planes][rows][columns][1].length;
    } catch (NegativeArraySizeException e) {
      return e.toString();
    }
  }
}
