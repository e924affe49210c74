package dev.breakwater.edge.auth;

import java.util.Optional;

/**
 * A JSON Web Key that tokens may be signed with (RFC 7517; RFC 7518, section 6; RFC 8037).
 *
 * @param algorithm the only one that the key is good for
 * @param id the {@code kid}
 * @param members all of the key
 */
record Jwk(String algorithm, Optional<String> id, Claims members) {

  /**
   * The key, or nothing if it is for another use or of a kind that no token here is signed with.
   *
   * @throws MalformedJsonException if a member has the wrong type
   * @throws IllegalStateException if it is a private key
   */
  static Optional<Jwk> of(Claims members) throws MalformedJsonException {
    Optional<String> algorithm = algorithm(members);
    if (algorithm.isEmpty()
        || !members.text("alg").orElse(algorithm.get()).equals(algorithm.get())
        || !members.text("use").orElse("sig").equals("sig")) {
      return Optional.empty();
    }
    Jwk key = new Jwk(algorithm.get(), members.text("kid"), members);
    if (members.member("d").isPresent()) {
      throw new IllegalStateException(
          key.name() + " is private: whoever only checks tokens must not have it");
    }
    return Optional.of(key);
  }

  private static Optional<String> algorithm(Claims members) throws MalformedJsonException {
    String curve = members.text("crv").orElse("");
    return switch (members.text("kty").orElse("")) {
      case "oct" -> Optional.of("HS256");
      case "RSA" -> Optional.of("RS256");
      case "EC" -> curve.equals("P-256") ? Optional.of("ES256") : Optional.empty();
      case "OKP" -> curve.equals("Ed25519") ? Optional.of("EdDSA") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * The key ready for use.
   *
   * @throws IllegalStateException if its numbers are missing or are no key
   */
  VerificationKey ready() {
    return switch (algorithm) {
      case "HS256" -> HmacKey.of(bytes("k"), name());
      case "RS256" -> RsaKey.of(bytes("n"), bytes("e"), name());
      case "ES256" -> EcKey.of(bytes("x"), bytes("y"), name());
      default -> EdKey.of(bytes("x"), name());
    };
  }

  private byte[] bytes(String member) {
    try {
      return members
          .text(member)
          .flatMap(Base64Url::decode)
          .orElseThrow(MalformedJsonException::new);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(name() + " must have base64url in \"" + member + "\"", e);
    }
  }

  private String name() {
    return "the " + algorithm + " key " + id.orElse("without kid") + " of jwt_keys";
  }
}
