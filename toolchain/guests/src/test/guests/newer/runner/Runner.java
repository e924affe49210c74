package runner;

import bindings.demo.newer.echo.Echo;
import bindings.demo.newer.echo.Matrix;
import bindings.demo.newer.echo.Point;
import bindings.demo.newer.echo.Shape;
import bindings.demo.newer.runnerexports.RunnerExports;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends values and shows what comes back. */
public final class Runner implements RunnerExports {
  private final Echo echo = Echo.imported();

  @Override
  public List<String> run() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Arrays.toString(
            echo.words(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1})));
    lines.add(Arrays.toString(echo.letter(new int[] {0x1F986})));
    lines.add(
        Arrays.toString(
            echo.bytes("seventeen letters".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    lines.add(matrices());
    lines.add(shapes());
    lines.add(scores());
    lines.add(longOne());
    lines.add(refused());
    return lines;
  }

  private String matrices() {
    StringBuilder text = new StringBuilder();
    for (Matrix matrix : echo.matrices(List.of(matrix("one", 1), matrix("two", 2)))) {
      text.append(matrix.name());
      matrix.rows().forEach(row -> text.append(' ').append(Arrays.toString(row)));
    }
    return text.toString();
  }

  private static Matrix matrix(String name, float from) {
    float[] row = {from, from + 0.5f, -from};
    return new Matrix(List.of(row, new float[3]), name);
  }

  private String shapes() {
    Map<String, short[]> tags = new LinkedHashMap<>();
    tags.put("z", new short[] {1, -2});
    tags.put("a", new short[] {3, 4});
    StringBuilder text = new StringBuilder();
    List<Shape> shapes =
        List.of(
            new Shape.Corners(List.of(new Point(1, 0.5), new Point(-2, 1e9))),
            new Shape.Code(new byte[] {1, 2, 3, 4, -5}),
            new Shape.Tags(tags));
    for (Shape shape : echo.shapes(shapes)) {
      switch (shape) {
        case Shape.Corners corners ->
            corners.value().forEach(point -> text.append(point.x() + "/" + (long) point.y() + " "));
        case Shape.Code code -> text.append(Arrays.toString(code.value())).append(' ');
        case Shape.Tags named ->
            named.value().forEach((key, value) -> text.append(key).append(Arrays.toString(value)));
      }
    }
    return text.toString();
  }

  private String scores() {
    return echo.scores(Map.of((int) 'x', Map.of(255, true), (int) 'y', Map.of()))
        .get((int) 'x')
        .toString();
  }

  private String longOne() {
    var sent =
        new Tuple16<>(
            255,
            (byte) -1,
            65535,
            (short) -1,
            -1,
            -2,
            -3L,
            -4L,
            1.5f,
            2.5,
            (int) 'c',
            true,
            "thirteenth",
            14,
            15,
            new Tuple3<>(16, new byte[] {1, 2, 3}, "eighteenth"));
    var back = echo.longOne(sent);
    return back.first()
        + " "
        + back.thirteenth()
        + " "
        + back.sixteenth().first()
        + Arrays.toString(back.sixteenth().second())
        + back.sixteenth().third();
  }

  private String refused() {
    try {
      echo.words(new int[3]);
      return "taken";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
