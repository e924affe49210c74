package golden.demo.relay.tokensexports;

/** The functions of {@code demo:relay/tokens@1.0.0}. */
public interface TokensExports {
  /** Calls {@code [constructor]token}. */
  Token createToken(String text);

  /** Calls {@code [static]token.merge}. */
  Token tokenMerge(Token a, Token b);
}
