package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.telemetry.Tracing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.nio.charset.StandardCharsets;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.executors.DefaultCommandExecutor;

/**
 * Each command to Redis as a span; keys and values stay out of it.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/redis/">Semantic conventions
 *     for Redis</a>
 */
final class TracedCommands implements CommandExecutor {
  private final DefaultCommandExecutor commands;

  TracedCommands(DefaultCommandExecutor commands) {
    this.commands = commands;
  }

  @Override
  public <T> T executeCommand(CommandObject<T> command) {
    String name =
        new String(command.getArguments().getCommand().getRaw(), StandardCharsets.US_ASCII);
    Span span =
        Tracing.tracer()
            .spanBuilder(name)
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("db.system.name", "redis")
            .setAttribute("db.operation.name", name)
            .startSpan();
    try {
      return commands.executeCommand(command);
    } catch (RuntimeException failed) {
      span.setStatus(StatusCode.ERROR, failed.getClass().getSimpleName());
      throw failed;
    } finally {
      span.end();
    }
  }

  @Override
  public void close() {
    commands.close();
  }
}
