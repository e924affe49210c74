package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** {@link CompletableFuture}, as far as one thread goes. */
public final class Futures {
  private static final Executor AT_ONCE = Runnable::run;

  private Futures() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Futures", "`CompletableFuture` on one thread")
        .probe("results", Futures::results)
        .probe("stages", Futures::stages)
        .probe("many", Futures::many)
        .probe("failures", Futures::failures)
        .probe("cancelling", Futures::cancelling)
        .probe("order", Futures::order);
  }

  private static CompletableFuture<String> failed() {
    return CompletableFuture.failedFuture(new IllegalStateException("no"));
  }

  private static void results(Transcript t) {
    CompletableFuture<String> future = new CompletableFuture<>();
    t.put("open", future.isDone() + future.getNow("other") + future.getNumberOfDependents());
    t.run("late", () -> future.get(1, TimeUnit.MILLISECONDS));
    t.put("once", future.complete("a") + " " + future.complete("b") + future.join());
    t.run("get", () -> future.get() + future.get(1, TimeUnit.SECONDS) + future.isDone());
    t.put("made", CompletableFuture.completedFuture(7).join());
    t.put("nothing", CompletableFuture.completedFuture(null).join());
    t.put("supplied", CompletableFuture.supplyAsync(() -> "s", AT_ONCE).join());
    t.put("ran", CompletableFuture.runAsync(() -> {}, AT_ONCE).join());
    t.put("default", CompletableFuture.supplyAsync(() -> 1).thenApplyAsync(x -> x + 1).join());
  }

  private static void stages(Transcript t) {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    List<Object> seen = new ArrayList<>();
    CompletableFuture<String> last =
        future
            .thenApply(x -> x + 1)
            .thenCompose(x -> CompletableFuture.supplyAsync(() -> x * 2, AT_ONCE))
            .thenCombine(CompletableFuture.completedFuture("!"), (x, y) -> x + y);
    CompletableFuture<Void> end = last.thenAccept(seen::add).thenRun(() -> seen.add("run"));
    t.put("before", seen + " " + last.isDone() + end.isDone());
    future.complete(20);
    t.put("after", seen + last.join() + end.isDone());
    t.put("both", last.thenAcceptBoth(future, (x, y) -> seen.add(x + y)).isDone() + "" + seen);
    t.put("either", future.applyToEither(new CompletableFuture<>(), x -> -x).join());
    t.put("executor", future.thenApplyAsync(x -> x + 2, AT_ONCE).join());
    t.put("handled", future.handle((x, e) -> x + "" + e).join());
    t.put("complete", future.whenComplete((x, e) -> seen.add(x + "" + e)).join() + "" + seen);
    t.put("stage", future.toCompletableFuture() == future);
  }

  private static void many(Transcript t) {
    CompletableFuture<String> a = new CompletableFuture<>();
    CompletableFuture<String> b = new CompletableFuture<>();
    CompletableFuture<Void> all = CompletableFuture.allOf(a, b);
    CompletableFuture<Object> any = CompletableFuture.anyOf(a, b);
    b.complete("b");
    t.put("one", all.isDone() + " " + any.join());
    a.complete("a");
    t.put("two", all.isDone() + " " + all.join() + any.join());
    t.put("none", CompletableFuture.allOf().isDone() + " " + CompletableFuture.anyOf().isDone());
    t.message("failed", () -> CompletableFuture.allOf(a, failed(), b).join());
    t.message("any failed", () -> CompletableFuture.anyOf(failed(), a).get());
  }

  private static void failures(Transcript t) {
    t.message("join", () -> failed().join());
    t.message("get", () -> failed().get());
    t.message("thrown", () -> CompletableFuture.supplyAsync(() -> 1 / zero(), AT_ONCE).join());
    t.message("stage", () -> failed().thenApply(x -> x).get());
    t.put("state", failed().isCompletedExceptionally() + " " + failed().isCancelled());
    t.put("seen raw", failed().exceptionally(e -> e.toString()).join());
    t.put("seen later", failed().thenApply(x -> x).exceptionally(e -> e.toString()).join());
    t.put("handled", failed().handle((x, e) -> x + " " + e.getMessage()).join());
    t.message("when", () -> failed().whenComplete((x, e) -> thrown("second")).join());
    t.message(
        "when well",
        () -> CompletableFuture.completedFuture(1).whenComplete((x, e) -> thrown("x")).join());
    t.message("exceptionally", () -> failed().exceptionally(e -> thrown("again")).join());
    t.message(
        "composed", () -> CompletableFuture.completedFuture(1).thenCompose(x -> failed()).get());
    t.message("combined", () -> failed().thenCombine(failed(), (x, y) -> x + y).join());
    t.message(
        "wrapped",
        () -> {
          CompletableFuture<String> future = new CompletableFuture<>();
          future.completeExceptionally(
              new CompletionException("w", new IllegalStateException("c")));
          return future.get();
        });
  }

  private static int zero() {
    return 0;
  }

  private static String thrown(String message) {
    throw new IllegalArgumentException(message);
  }

  private static void cancelling(Transcript t) {
    CompletableFuture<String> future = new CompletableFuture<>();
    CompletableFuture<String> next = future.thenApply(x -> x + x);
    t.put("cancel", future.cancel(true) + " " + future.cancel(false) + future.isCancelled());
    t.run("join", future::join);
    t.run("get", future::get);
    t.run("next", next::join);
    t.put("next state", next.isCancelled() + " " + next.isCompletedExceptionally());
    t.put("done", CompletableFuture.completedFuture(1).cancel(true));
  }

  private static void order(Transcript t) {
    CompletableFuture<String> future = new CompletableFuture<>();
    StringBuilder order = new StringBuilder();
    future.thenRun(() -> order.append(1));
    future.thenRun(() -> order.append(2));
    future.thenRun(() -> order.append(3));
    future.complete("x");
    future.thenRun(() -> order.append(4));
    t.put("last first", order);
  }
}
