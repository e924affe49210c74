package golden.demo.relay.tokens;

import dev.breakwater.guest.abi.Arena;
import dev.breakwater.guest.abi.Memory;

/**
 * Something to hand on.
 *
 * <p>A handle that this component owns or has on loan. {@link #close} drops it; after that, and
 * after it was given away, every use of it throws {@link IllegalStateException}.
 */
public final class Token implements AutoCloseable {
  private static final int GONE = -1;

  private int handle;

  private Token(int handle) {
    this.handle = handle;
  }

  /** Wraps a handle that came from the host; only generated code calls it. */
  public static Token lift(int handle) {
    return new Token(handle);
  }

  /** The handle, still kept; only generated code calls it. */
  public int handle() {
    if (handle == GONE) {
      throw new IllegalStateException("token was closed or given away");
    }
    return handle;
  }

  /** The handle, given away; only generated code calls it. */
  public int release() {
    int given = handle();
    handle = GONE;
    return given;
  }

  /** Drops the handle; the second time nothing happens. */
  @Override
  public void close() {
    if (handle != GONE) {
      TokensNatives.dropToken(release());
    }
  }

  /** Calls {@code [constructor]token}. */
  public static Token create(String text) {
    int mark = Arena.mark();
    long textText = Memory.lowerString(text);
    Token lifted =
        Token.lift(TokensNatives.tokenCreate(Memory.address(textText), Memory.length(textText)));
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [method]token.text}. */
  public String text() {
    int mark = Arena.mark();
    int result = Arena.allocate(8, 4);
    TokensNatives.tokenText(this.handle(), result);
    String lifted = TokensAbi.loadString(result);
    Arena.release(mark);
    return lifted;
  }

  /** Calls {@code [static]token.merge}. */
  public static Token merge(Token a, Token b) {
    return Token.lift(TokensNatives.tokenMerge(a.release(), b.handle()));
  }
}
