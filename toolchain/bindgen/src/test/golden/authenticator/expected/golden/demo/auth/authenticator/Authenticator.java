package golden.demo.auth.authenticator;

/** The functions of {@code demo:auth/authenticator@0.1.0}. */
public interface Authenticator {
  /**
   * Verifies a token.
   *
   * <p>The token is the text behind {@code Bearer}.
   */
  AuthResult verifyToken(String token);
}
