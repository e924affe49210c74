package relay;

import bindings.demo.relay.filter.Filter;
import bindings.demo.relay.filterexports.FilterExports;
import bindings.demo.relay.tokensexports.Pair;
import bindings.demo.relay.tokensexports.Token;
import dev.breakwater.guest.Result;

/** Asks the component behind, and wraps what it says. */
public final class RelayFilter implements FilterExports {
  private final Filter behind = Filter.imported();

  @Override
  public Result<Token, String> apply(Pair pair, Token by) {
    var key = Held.behind(pair.key());
    var handedOn = new bindings.demo.relay.tokens.Pair(key, pair.count());
    return switch (behind.apply(handedOn, Held.behind(by))) {
      case Result.Ok(var token) -> new Result.Ok<>(new Held(token));
      case Result.Err(String error) -> new Result.Err<>("behind: " + error);
    };
  }
}
