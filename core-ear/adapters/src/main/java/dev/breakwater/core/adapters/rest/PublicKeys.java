package dev.breakwater.core.adapters.rest;

/** The keys that anyone may check tokens with. */
public interface PublicKeys {
  /** A JSON Web Key Set without anything private or shared (RFC 7517, section 5). */
  String json();
}
