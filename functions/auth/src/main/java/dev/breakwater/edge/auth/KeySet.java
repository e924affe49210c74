package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.guest.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that tokens may be signed with: the variables {@code jwt_secret} and {@code
 * jwt_secret_next}, HS256 both, and the JSON Web Key Set {@code jwt_keys}. Each is good for one
 * algorithm only, so that a public key can never be taken for a shared one.
 */
final class KeySet {
  private final Variables variables;
  private final List<VerificationKey> secrets = new ArrayList<>();

  /** Read when a token needs them: to parse them costs more than to check an HMAC. */
  private @Nullable List<Jwk> jwks;

  private KeySet(Variables variables) {
    this.variables = variables;
  }

  /**
   * The keys as they are configured now.
   *
   * @throws IllegalStateException if there is none, or a secret that is none
   */
  static KeySet of(Variables variables) {
    KeySet keys = new KeySet(variables);
    keys.addSecret("jwt_secret");
    keys.addSecret("jwt_secret_next");
    if (keys.secrets.isEmpty() && keys.jwks().isEmpty()) {
      throw new IllegalStateException(
          "no key to check tokens with: set the variable jwt_secret or jwt_keys");
    }
    return keys;
  }

  /** What is empty is not set: hosts without defaults pass variables on as they are. */
  static Optional<String> setting(Variables variables, String name) {
    return variables.get(name).filter(value -> !value.isEmpty());
  }

  private void addSecret(String name) {
    Optional<String> secret = setting(variables, name);
    if (secret.isPresent()) {
      secrets.add(HmacKey.of(secret.get().getBytes(UTF_8), "the variable " + name));
    }
  }

  private List<Jwk> jwks() {
    List<Jwk> known = jwks;
    if (known == null) {
      known = setting(variables, "jwt_keys").map(KeySet::parsed).orElseGet(List::of);
      jwks = known;
    }
    return known;
  }

  private static List<Jwk> parsed(String json) {
    List<Jwk> parsed = new ArrayList<>();
    try {
      Optional<Json> keys = Claims.parse(json.getBytes(UTF_8)).member("keys");
      if (keys.isEmpty() || !(keys.get() instanceof Json.Items(List<Json> items))) {
        throw new MalformedJsonException();
      }
      for (Json item : items) {
        if (!(item instanceof Json.Members members)) {
          throw new MalformedJsonException();
        }
        Jwk.of(new Claims(members)).ifPresent(parsed::add);
      }
      return parsed;
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(
          "the variable jwt_keys is no JSON Web Key Set: {\"keys\":[...]} is wanted", e);
    }
  }

  /**
   * Whether any key is good for {@code algorithm}.
   *
   * @throws IllegalStateException if {@code jwt_keys} is needed and no key set
   */
  boolean knows(String algorithm) {
    if (!secrets.isEmpty() && algorithm.equals("HS256")) {
      return true;
    }
    for (Jwk jwk : jwks()) {
      if (jwk.algorithm().equals(algorithm)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the keys that may have signed has: those of {@code id}, or those without an id
   * if there are none. For a token without an id it is every key of its algorithm.
   */
  boolean signed(Signature signature, String algorithm, Optional<String> id) {
    boolean anySecret = algorithm.equals("HS256") && id.isEmpty();
    return (anySecret && signature.isOfAny(secrets))
        || signature.isOfAny(candidates(algorithm, id));
  }

  /** Without the secrets where these have been tried. */
  private List<VerificationKey> candidates(String algorithm, Optional<String> id) {
    boolean secret = algorithm.equals("HS256") && id.isPresent();
    List<VerificationKey> named = new ArrayList<>();
    List<VerificationKey> nameless = new ArrayList<>(secret ? secrets : List.of());
    for (Jwk jwk : jwks()) {
      if (!jwk.algorithm().equals(algorithm)) {
        continue;
      }
      if (jwk.id().isEmpty()) {
        nameless.add(jwk.ready());
      } else if (id.isEmpty() || jwk.id().equals(id)) {
        named.add(jwk.ready());
      }
    }
    if (id.isEmpty()) {
      named.addAll(nameless);
    }
    return named.isEmpty() ? nameless : named;
  }
}
