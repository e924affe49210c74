package dev.breakwater.guest.jdk.java.security;

/** {@link java.security.PublicKey}. */
public interface TPublicKey extends TKey {}
