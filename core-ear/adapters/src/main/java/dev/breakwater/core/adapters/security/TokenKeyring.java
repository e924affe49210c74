package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.rest.PublicKeys;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/** Reads the keys once an application. */
@Dependent
class TokenKeyring {
  @Produces
  @Singleton
  @Typed({TokenKeys.class, PublicKeys.class})
  TokenKeys keys(Settings settings) {
    return TokenKeys.of(settings.tokenKeys());
  }
}
