package golden.demo.relay.relayexports;

import golden.demo.relay.tokens.Token;

/** The functions of {@code demo:relay/relay@1.0.0}. */
public interface RelayExports {
  /** Calls {@code to-outside}. */
  Token toOutside(Token t);
}
