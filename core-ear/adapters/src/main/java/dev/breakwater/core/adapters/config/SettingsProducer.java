package dev.breakwater.core.adapters.config;

import dev.breakwater.core.launch.Reading;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the environment once an application. */
@Dependent
class SettingsProducer {
  @Produces
  @Singleton
  Settings settings() {
    return switch (Settings.current()) {
      case Reading.Accepted<Settings>(Settings settings) -> settings;
      case Reading.Refused<Settings>(List<String> problems) ->
          throw new IllegalStateException("environment not complete: " + problems);
    };
  }
}
