package leaf;

import bindings.demo.relay.tokens.Token;
import bindings.demo.relay.tokens.Tokens;

/** Tokens that hold their text. */
public final class LeafTokens implements Tokens {
  private static int closed;

  private static final class Text implements Token {
    private String text;

    Text(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public void append(String more) {
      text += more;
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Override
  public Token createToken(String text) {
    return new Text(text);
  }

  @Override
  public Token tokenMerge(Token a, Token b) {
    a.append(b.text());
    return a;
  }

  @Override
  public int closed() {
    return closed;
  }
}
