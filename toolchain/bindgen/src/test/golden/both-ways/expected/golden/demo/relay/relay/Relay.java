package golden.demo.relay.relay;

import golden.demo.relay.tokens.Token;

/** The functions of {@code demo:relay/relay@1.0.0}. */
public interface Relay {
  /** Calls {@code from-outside}. */
  Token fromOutside(Token t);

  /** Those that the component imports; they work only in WebAssembly. */
  static Relay imported() {
    return new ImportedRelay();
  }
}
