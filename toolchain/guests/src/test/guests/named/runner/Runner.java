package runner;

import bindings.demo.named.runnerexports.RunnerExports;
import bindings.primary.Primary;
import bindings.secondary.Secondary;
import java.util.List;

/** Puts a text into both stores and looks for it in both. */
public final class Runner implements RunnerExports {
  private final Primary primary = Primary.imported();
  private final Secondary secondary = Secondary.imported();

  @Override
  public List<String> run() {
    return List.of(inPrimary(), inSecondary(), primary.closed() + " " + secondary.closed());
  }

  private String inPrimary() {
    try (var bucket = bindings.primary.Bucket.create("a")) {
      return bucket.name()
          + ": "
          + bucket.put("x", "one")
          + bucket.put("y", "two")
          + bucket.put("z", "three")
          + primary.find(bucket, "x")
          + primary.find(bucket, "z");
    }
  }

  private String inSecondary() {
    try (var bucket = bindings.secondary.Bucket.create("b")) {
      return bucket.name() + ": " + bucket.put("x", "one") + secondary.find(bucket, "x");
    }
  }
}
