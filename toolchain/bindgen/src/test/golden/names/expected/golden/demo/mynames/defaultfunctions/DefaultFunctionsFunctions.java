package golden.demo.mynames.defaultfunctions;

import golden.demo.mynames.default_.DefaultError;

/** The functions of {@code demo:my-names/default-functions}. */
public interface DefaultFunctionsFunctions {
  /** Calls {@code convert}. */
  DefaultFunctions convert(DefaultError error);

  /** Those that the component imports; they work only in WebAssembly. */
  static DefaultFunctionsFunctions imported() {
    return new ImportedDefaultFunctions();
  }
}
