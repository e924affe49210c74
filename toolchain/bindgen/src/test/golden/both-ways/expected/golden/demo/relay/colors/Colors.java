package golden.demo.relay.colors;

/** The functions of {@code demo:relay/colors@1.0.0}. */
public interface Colors {
  /** Calls {@code mix}. */
  Color mix(Color a);

  /** Those that the component imports; they work only in WebAssembly. */
  static Colors imported() {
    return new ImportedColors();
  }
}
