package golden.demo.paint.w;

import golden.demo.paint.shared.Canvas;
import java.util.EnumSet;

/** The functions of {@code demo:paint/w@0.3.0}. */
public interface W {
  /** Calls {@code paint}. */
  Canvas paint(Canvas page, Brush brush, EnumSet<Modes> modes);

  /** Those that the component imports; they work only in WebAssembly. */
  static W imported() {
    return new ImportedW();
  }
}
