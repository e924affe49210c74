package golden.demo.relay.tokensexports;

import dev.breakwater.guest.abi.ResourceTable;

/**
 * The handles of {@code demo:relay/tokens@1.0.0#token} that others hold; only generated code calls
 * it.
 */
public final class TokenHandles {
  private static final ResourceTable<Token> OBJECTS = new ResourceTable<>();

  private TokenHandles() {}

  /** Takes the object of an own handle, which ends: the object is the component's again. */
  public static Token take(int handle) {
    Token object = OBJECTS.take(TokensExportsNatives.placeOfToken(handle));
    TokensExportsNatives.dropToken(handle);
    return object;
  }

  /** Makes an own handle of the object, which belongs to its holder from now on. */
  public static int give(Token object) {
    return TokensExportsNatives.newToken(OBJECTS.add(object));
  }

  /** The object at a place, on loan for a call. */
  public static Token lent(int place) {
    return OBJECTS.get(place);
  }

  /** Closes the object at a place, unless it was taken: its last handle is gone. */
  public static void destroy(int place) {
    if (OBJECTS.holds(place)) {
      OBJECTS.take(place).close();
    }
  }
}
