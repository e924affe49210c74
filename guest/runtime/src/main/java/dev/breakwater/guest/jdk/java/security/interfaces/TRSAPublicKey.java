package dev.breakwater.guest.jdk.java.security.interfaces;

import dev.breakwater.guest.jdk.java.security.TPublicKey;
import java.math.BigInteger;

/** {@link java.security.interfaces.RSAPublicKey}. */
public interface TRSAPublicKey extends TPublicKey {
  BigInteger getModulus();

  BigInteger getPublicExponent();
}
