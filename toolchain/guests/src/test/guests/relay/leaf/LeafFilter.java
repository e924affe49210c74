package leaf;

import bindings.demo.relay.filter.Filter;
import bindings.demo.relay.tokens.Pair;
import bindings.demo.relay.tokens.Token;
import dev.breakwater.guest.Result;

/** Gives the pair's token with the other one's text, as often as the pair says. */
public final class LeafFilter implements Filter {
  @Override
  public Result<Token, String> apply(Pair pair, Token by) {
    if (pair.count() == 0) {
      pair.key().close();
      return new Result.Err<>("nothing of " + by.text());
    }
    pair.key().append(by.text().repeat(pair.count()));
    return new Result.Ok<>(pair.key());
  }
}
