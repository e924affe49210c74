package golden.demo.paint.wexports;

import golden.demo.paint.shared.Canvas;
import golden.demo.paint.shared.Point;
import golden.demo.paint.w.Brush;
import golden.demo.paint.w.Line;
import golden.demo.paint.w.Shape;
import java.util.List;

/** The functions of {@code demo:paint/w@0.3.0}. */
public interface WExports {
  /** Calls {@code draw}. */
  List<Line> draw(Shape shape, Brush brush);

  /** Calls {@code corners}. */
  List<Point> corners(Canvas page);
}
