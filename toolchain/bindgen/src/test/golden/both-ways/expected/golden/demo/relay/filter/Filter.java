package golden.demo.relay.filter;

import dev.breakwater.guest.Result;
import golden.demo.relay.tokens.Pair;
import golden.demo.relay.tokens.Token;

/** The functions of {@code demo:relay/filter@1.0.0}. */
public interface Filter {
  /** Calls {@code apply}. */
  Result<Token, String> apply(Pair p, Token by);

  /** Those that the component imports; they work only in WebAssembly. */
  static Filter imported() {
    return new ImportedFilter();
  }
}
