package golden.demo.relay.filter;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;
import golden.demo.relay.tokens.Pair;
import golden.demo.relay.tokens.Token;
import golden.demo.relay.tokens.TokensAbi;

/** Calls the imported functions of {@code demo:relay/filter@1.0.0}. */
final class ImportedFilter implements Filter {
  @Override
  public Result<Token, String> apply(Pair p, Token by) {
    int mark = Arena.mark();
    int pSlots = FilterAbi.slots(2);
    TokensAbi.lowerPair(pSlots, p);
    int result = Arena.allocate(12, 4);
    FilterNatives.apply(Memory.loadInt(pSlots), Memory.loadInt(pSlots + 8), by.handle(), result);
    Result<Token, String> lifted = FilterAbi.loadResultOfTokenOrString(result);
    Arena.release(mark);
    return lifted;
  }
}
