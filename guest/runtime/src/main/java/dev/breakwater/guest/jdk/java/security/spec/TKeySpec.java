package dev.breakwater.guest.jdk.java.security.spec;

/** {@link java.security.spec.KeySpec}. */
public interface TKeySpec {}
