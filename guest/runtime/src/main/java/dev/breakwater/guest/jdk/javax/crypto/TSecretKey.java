package dev.breakwater.guest.jdk.javax.crypto;

import java.security.Key;

/** {@link javax.crypto.SecretKey}. */
public interface TSecretKey extends Key {}
