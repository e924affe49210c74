package golden.demo.relay.relay;

import golden.demo.relay.tokens.Token;

/** Calls the imported functions of {@code demo:relay/relay@1.0.0}. */
final class ImportedRelay implements Relay {
  @Override
  public Token fromOutside(Token t) {
    return Token.lift(RelayNatives.fromOutside(t.release()));
  }
}
