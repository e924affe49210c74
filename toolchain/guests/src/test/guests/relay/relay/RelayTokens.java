package relay;

import bindings.demo.relay.tokens.Tokens;
import bindings.demo.relay.tokensexports.Token;
import bindings.demo.relay.tokensexports.TokensExports;

/** Tokens that each hold one of the component behind. */
public final class RelayTokens implements TokensExports {
  private final Tokens behind = Tokens.imported();

  @Override
  public Token createToken(String text) {
    return new Held(bindings.demo.relay.tokens.Token.create("(" + text + ")"));
  }

  @Override
  public Token tokenMerge(Token a, Token b) {
    return new Held(
        bindings.demo.relay.tokens.Token.merge(Held.behind(a), Held.behind(b)));
  }

  @Override
  public int closed() {
    return 100 + behind.closed();
  }
}
