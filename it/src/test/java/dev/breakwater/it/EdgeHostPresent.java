package dev.breakwater.it;

import dev.breakwater.local.EdgeHost;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests whose edge host is an optional tool that is not on this machine. */
final class EdgeHostPresent implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return switch (SharedPlatform.host()) {
      case EdgeHost.JvmHost host -> ConditionEvaluationResult.enabled("our own host");
      case EdgeHost.Image host -> ConditionEvaluationResult.enabled("whoever asks for it made it");
      case EdgeHost.Spin host -> ConditionEvaluationResult.enabled("whoever asks for it has it");
      case EdgeHost.Wasmtime host when Files.exists(host.program()) ->
          ConditionEvaluationResult.enabled("found " + host.program());
      case EdgeHost.Wasmtime host ->
          ConditionEvaluationResult.disabled("no " + host.program() + ": get it with make tools");
    };
  }
}
