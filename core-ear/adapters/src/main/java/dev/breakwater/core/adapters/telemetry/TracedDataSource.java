package dev.breakwater.core.adapters.telemetry;

import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import javax.sql.DataSource;

/** Data sources whose statements are spans, where traces are wanted. */
public final class TracedDataSource {
  private TracedDataSource() {}

  /** {@code plain} itself when tracing is off. */
  public static DataSource of(DataSource plain) {
    return Tracing.isOn()
        ? JdbcTelemetry.builder(Tracing.shared())
            .setDataSourceInstrumenterEnabled(false)
            .build()
            .wrap(plain)
        : plain;
  }
}
