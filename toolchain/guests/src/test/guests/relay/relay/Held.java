package relay;

import bindings.demo.relay.tokensexports.Token;

/** Holds a token of the component behind. */
record Held(bindings.demo.relay.tokens.Token behind) implements Token {
  static bindings.demo.relay.tokens.Token behind(Token token) {
    return ((Held) token).behind();
  }

  @Override
  public String text() {
    return "<" + behind.text() + ">";
  }

  @Override
  public void append(String more) {
    behind.append("+" + more);
  }

  @Override
  public void close() {
    behind.close();
  }
}
