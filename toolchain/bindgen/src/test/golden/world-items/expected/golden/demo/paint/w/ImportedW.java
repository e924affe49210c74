package golden.demo.paint.w;

import golden.demo.paint.shared.Canvas;
import java.util.EnumSet;

/** Calls the imported functions of {@code demo:paint/w@0.3.0}. */
final class ImportedW implements W {
  @Override
  public Canvas paint(Canvas page, Brush brush, EnumSet<Modes> modes) {
    return Canvas.lift(WNatives.paint(page.release(), brush.handle(), WAbi.lowerModes(modes)));
  }
}
