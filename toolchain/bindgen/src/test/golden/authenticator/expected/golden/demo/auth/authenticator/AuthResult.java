package golden.demo.auth.authenticator;

import java.util.Optional;

/**
 * What is known about the bearer of a token.
 *
 * @param authenticated Whether the token is genuine and in force.
 * @param userId The subject, if authenticated.
 * @param error Why not, if not authenticated.
 */
public record AuthResult(boolean authenticated, Optional<String> userId, Optional<String> error) {}
