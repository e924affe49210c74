package guest;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes more than it is given, where it is asked to, and else counts what it was asked. */
public final class Hungry implements HttpFunction {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int TEXTS = 100;

  private int answered;

  @Override
  public Response handle(Request request) {
    return Response.text(
        200,
        switch (request.path()) {
          case "/bomb" -> "kept " + bytesKept();
          case "/deep" -> "depth " + deep(Integer.MAX_VALUE);
          default -> ++answered + " " + work(request);
        });
  }

  private static int bytesKept() {
    List<byte[]> kept = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      kept.add(new byte[MEBIBYTE / 10]);
    }
    return kept.size();
  }

  private static int deep(int depth) {
    String digits = Integer.toString(depth);
    return depth == 0 ? digits.length() : deep(depth - 1) + digits.length();
  }

  /** Texts, a map and arrays of arrays that live as long as the request. */
  private static int work(Request request) {
    Map<String, int[][]> live = new HashMap<>();
    for (int i = 0; i < TEXTS; i++) {
      int[][] grid = new int[4][8];
      grid[i % 4][i % 8] = i;
      live.put(request.query().orElse("") + i, grid);
    }
    int sum = 0;
    for (int[][] grid : live.values()) {
      for (int[] row : grid) {
        for (int item : row) {
          sum += item;
        }
      }
    }
    return sum;
  }
}
