package dev.breakwater.core.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.impl.EdDSAProvider;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EncodedKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * Signs and verifies with Ed25519 by the JDK, because Nimbus wants another library for it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8037#section-3.1">RFC 8037, section 3.1</a>
 */
final class Ed25519Jws extends EdDSAProvider implements JWSSigner, JWSVerifier {
  private static final String ED25519 = "Ed25519";
  private static final int KEY_BYTES = 32;

  /** The DER around the 32 bytes of a key (RFC 8410, sections 4 and 7). */
  private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] PRIVATE_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final OctetKeyPair key;

  Ed25519Jws(OctetKeyPair key) {
    this.key = key;
  }

  @Override
  public Base64URL sign(JWSHeader header, byte[] message) throws JOSEException {
    try {
      EncodedKeySpec spec = spec(PRIVATE_PREFIX, key.getDecodedD(), PKCS8EncodedKeySpec::new);
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(KeyFactory.getInstance(ED25519).generatePrivate(spec));
      signature.update(message);
      return Base64URL.encode(signature.sign());
    } catch (GeneralSecurityException refused) {
      throw new JOSEException("the Ed25519 key cannot sign", refused);
    }
  }

  @Override
  public boolean verify(JWSHeader header, byte[] message, Base64URL signed) throws JOSEException {
    try {
      EncodedKeySpec spec = spec(PUBLIC_PREFIX, key.getDecodedX(), X509EncodedKeySpec::new);
      Signature signature = Signature.getInstance(ED25519);
      signature.initVerify(KeyFactory.getInstance(ED25519).generatePublic(spec));
      signature.update(message);
      byte[] bytes = signed.decode();
      return bytes.length == 2 * KEY_BYTES && signature.verify(bytes);
    } catch (GeneralSecurityException refused) {
      throw new JOSEException("the Ed25519 key cannot verify", refused);
    }
  }

  private static EncodedKeySpec spec(
      byte[] prefix, byte[] number, Function<byte[], EncodedKeySpec> kind) throws JOSEException {
    if (number.length != KEY_BYTES) {
      throw new JOSEException("an Ed25519 key has 32 bytes, this one has " + number.length);
    }
    byte[] der = new byte[prefix.length + KEY_BYTES];
    System.arraycopy(prefix, 0, der, 0, prefix.length);
    System.arraycopy(number, 0, der, prefix.length, KEY_BYTES);
    return kind.apply(der);
  }
}
