package golden.demo.mynames.default_;

import dev.breakwater.guest.Result;
import java.util.List;

/** The functions of {@code demo:my-names/default}. */
public interface Default {
  /**
   * <pre>
   * code &lt;kept&gt; as is
   * </pre>
   *
   * <p>A text behind it that is long enough to need a second line, since it just goes on and on
   * here.
   */
  Result<Circle, DefaultError> imported_(int int_, DefaultImport new_, String mark);

  /** Calls {@code wait}. */
  String wait_(String result, List<Circle> lifted);

  /** Calls {@code get-URL-of}. */
  String getUrlOf();

  /** Those that the component imports; they work only in WebAssembly. */
  static Default imported() {
    return new ImportedDefault();
  }
}
