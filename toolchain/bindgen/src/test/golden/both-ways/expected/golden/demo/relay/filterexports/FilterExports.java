package golden.demo.relay.filterexports;

import dev.breakwater.guest.Result;
import golden.demo.relay.tokensexports.Pair;
import golden.demo.relay.tokensexports.Token;

/** The functions of {@code demo:relay/filter@1.0.0}. */
public interface FilterExports {
  /** Calls {@code apply}. */
  Result<Token, String> apply(Pair p, Token by);
}
