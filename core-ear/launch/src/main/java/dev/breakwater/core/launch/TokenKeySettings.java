package dev.breakwater.core.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What tokens are signed and checked with; at least one is there.
 *
 * @param privateKeys {@code JWT_PRIVATE_KEY}: a file with a JSON Web Key or a set of them, of which
 *     the first signs
 * @param secret {@code JWT_SECRET}: signs with HS256 where there is no private key
 * @param nextSecret {@code JWT_SECRET_NEXT}: checks beside {@code secret}
 */
public record TokenKeySettings(
    Optional<Path> privateKeys, Optional<Secret> secret, Optional<Secret> nextSecret) {}
