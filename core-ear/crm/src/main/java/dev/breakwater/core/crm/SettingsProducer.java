package dev.breakwater.core.crm;

import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.core.launch.Reading;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the environment once an application. */
@Dependent
class SettingsProducer {
  @Produces
  @Singleton
  CrmSettings settings() {
    return switch (CrmSettings.current()) {
      case Reading.Accepted<CrmSettings>(CrmSettings settings) -> settings;
      case Reading.Refused<CrmSettings>(List<String> problems) ->
          throw new IllegalStateException("environment not complete: " + problems);
    };
  }
}
