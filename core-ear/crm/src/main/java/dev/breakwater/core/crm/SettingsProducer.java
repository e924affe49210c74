package dev.breakwater.core.crm;

import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.core.launch.CrmSettings.Reading;
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
      case Reading.Accepted(CrmSettings settings) -> settings;
      case Reading.Refused(List<String> problems) ->
          throw new IllegalStateException("environment not complete: " + problems);
    };
  }
}
