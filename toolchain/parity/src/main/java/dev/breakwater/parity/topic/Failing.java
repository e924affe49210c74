package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Exceptions. */
public final class Failing {
  private Failing() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Exceptions",
            "`finally`, try-with-resources, suppressed, causes, what Java checks itself")
        .probe("order", Failing::order)
        .probe("finallyWins", Failing::finallyWins)
        .probe("resources", Failing::resources)
        .probe("suppressed", Failing::suppressed)
        .probe("causes", Failing::causes)
        .probe("multi", Failing::multi)
        .probe("checks", Failing::checks)
        .probe("fields", Failing::fields)
        .probe("own", Failing::own)
        .probe("objects", Failing::objects)
        .probe("messages", Failing::messages);
  }

  private static void order(Transcript t) {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      try {
        log.append("t").append(i);
        if (i == 1) {
          continue;
        }
        if (i == 2) {
          throw new IllegalStateException();
        }
        if (i == 3) {
          break;
        }
      } catch (IllegalStateException e) {
        log.append("c");
      } finally {
        log.append("f");
      }
    }
    t.put("loop", log);
  }

  @SuppressWarnings("finally")
  private static int returned(StringBuilder log) {
    try {
      throw new IllegalArgumentException("lost");
    } finally {
      log.append("f");
      return 2;
    }
  }

  private static int kept() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
    }
  }

  private static void finallyWins(Transcript t) {
    StringBuilder log = new StringBuilder();
    t.put("returned", returned(log) + log.toString());
    t.put("kept", kept());
    t.message(
        "replaced",
        () -> {
          try {
            throw new IllegalStateException("first");
          } finally {
            nested(log);
          }
        });
    t.put("log", log);
  }

  private static void nested(StringBuilder log) {
    try {
      throw new UnsupportedOperationException("second");
    } catch (IllegalStateException never) {
      log.append("never");
    } finally {
      log.append("g");
    }
  }

  /** A field that is read before what may throw, and again where that is caught. */
  private static final class Stage {
    private final String value;
    private final @Nullable Throwable failure;

    Stage(String value, @Nullable Throwable failure) {
      this.value = value;
      this.failure = failure;
    }

    @Nullable Throwable after(BiConsumer<String, @Nullable Throwable> step) {
      try {
        step.accept(value, failure);
        return failure;
      } catch (Throwable thrown) {
        if (failure != null && !failure.equals(thrown)) {
          failure.addSuppressed(thrown);
        }
        return failure == null ? thrown : failure;
      }
    }
  }

  private static void fields(Transcript t) {
    BiConsumer<String, @Nullable Throwable> well = (text, failure) -> {};
    BiConsumer<String, @Nullable Throwable> badly =
        (text, failure) -> {
          throw new IllegalStateException(text + " after " + failure);
        };
    t.put("of something", new Stage("x", new IllegalArgumentException("first")).after(well));
    t.put("of nothing", new Stage("x", null).after(well));
    t.put(
        "of something, caught", new Stage("x", new IllegalArgumentException("first")).after(badly));
    t.put("of nothing, caught", new Stage("x", null).after(badly));
  }

  private record Door(String name, StringBuilder log, boolean broken) implements AutoCloseable {
    Door {
      log.append("o").append(name);
    }

    @Override
    public void close() {
      log.append("c").append(name);
      if (broken) {
        throw new IllegalStateException("close " + name);
      }
    }
  }

  private static void resources(Transcript t) {
    StringBuilder log = new StringBuilder();
    try (Door a = new Door("a", log, false);
        Door none = null;
        Door b = new Door("b", log, false)) {
      log.append("body").append(a.name()).append(b.name()).append(none);
    } finally {
      log.append("end");
    }
    t.put("order", log);
    Door shared = new Door("s", log, false);
    try (shared) {
      log.append("x");
    }
    t.put("shared", log);
  }

  private static void suppressed(Transcript t) {
    StringBuilder log = new StringBuilder();
    try (Door a = new Door("a", log, true);
        Door b = new Door("b", log, true)) {
      throw new IllegalArgumentException("body" + a.name() + b.name());
    } catch (IllegalArgumentException e) {
      t.put("thrown", e + " " + List.of(e.getSuppressed()));
    }
    try (Door a = new Door("a", log, true)) {
      log.append(a.name());
    } catch (IllegalStateException e) {
      t.put("closing", e + " " + e.getSuppressed().length);
    }
    t.put("log", log);
    Exception e = new Exception("x");
    t.run(
        "self",
        () -> {
          e.addSuppressed(e);
          return "added";
        });
  }

  private static void causes(Transcript t) {
    Exception inner = new Exception("inner");
    RuntimeException outer = new RuntimeException(inner);
    t.put("message", outer.getMessage() + " " + outer.getCause() + " " + outer);
    t.put("both", new IllegalStateException("own", inner).getMessage());
    t.put(
        "none", new RuntimeException((Throwable) null).getMessage() + new Exception().getMessage());
    t.run("again", () -> outer.initCause(inner));
    t.run("init", () -> new Exception("x").initCause(inner).getCause());
    t.run(
        "error",
        () -> {
          throw new AssertionError(7);
        });
    t.put(
        "assertion",
        new AssertionError("x", inner) + " " + new AssertionError((Object) 7).getMessage());
  }

  private static void multi(Transcript t) {
    for (int i = 0; i < 4; i++) {
      int kind = i;
      t.run(
          "" + i,
          () -> {
            try {
              return switch (kind) {
                case 0 -> throw new java.io.FileNotFoundException("f");
                case 1 -> throw new NumberFormatException("n");
                case 2 -> throw new StackOverflowError();
                default -> "none";
              };
            } catch (java.io.IOException | IllegalArgumentException e) {
              return "caught " + e.getClass().getSimpleName() + e.getMessage();
            }
          });
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T unchecked(Object o) {
    return (T) o;
  }

  private static void checks(Transcript t) {
    int[] numbers = {1, 2};
    String none = t.toString().isEmpty() ? null : "";
    Object text = "text";
    Object[] objects = new Integer[1];
    t.run("index", () -> numbers[2]);
    t.run("index below", () -> numbers[-1]);
    t.run("index to write", () -> numbers[2] = 1);
    t.run("size", () -> new int[Integer.parseInt("-1")]);
    t.run("sizes", () -> new int[2][Integer.parseInt("-1")]);
    t.run("cast", () -> (Integer) text);
    t.run("cast of array", () -> (int[]) text);
    t.run("cast of null", () -> (Integer) unchecked(null));
    t.run(
        "generic cast",
        () -> {
          Integer i = unchecked("x");
          return i;
        });
    t.run("call", () -> none.length());
    t.run(
        "lock",
        () -> {
          synchronized (none) {
            return 1;
          }
        });
    t.run(
        "unbox",
        () -> {
          Integer i = unchecked(null);
          return i + 1;
        });
    t.run("array", () -> ((int[]) unchecked(null)).length);
    t.run("field", () -> ((int[]) unchecked(null))[0]);
    t.run(
        "throw",
        () -> {
          throw (RuntimeException) unchecked(null);
        });
    t.run("store", () -> objects.length);
  }

  private static class OwnException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    OwnException(int code) {
      super("code " + code);
      this.code = code;
    }

    @Override
    public String getLocalizedMessage() {
      return "local " + code;
    }
  }

  private static void own(Transcript t) {
    try {
      throw new OwnException(7);
    } catch (OwnException e) {
      t.put("own", e.code + " " + e.getMessage() + " " + e);
    }
    try {
      throw new OwnException(8) {
        private static final long serialVersionUID = 1L;
      };
    } catch (Exception e) {
      t.put("anonymous", e.getClass().getName() + " " + (e instanceof OwnException));
    }
  }

  private static void objects(Transcript t) {
    t.message("required", () -> java.util.Objects.requireNonNull(null, "need it"));
    t.message("index", () -> java.util.Objects.checkIndex(3, 3));
    t.message("range", () -> java.util.Objects.checkFromToIndex(1, 5, 3));
    t.message("size", () -> java.util.Objects.checkFromIndexSize(1, 5, 3));
    t.put(
        "else",
        java.util.Objects.requireNonNullElse(null, "x")
            + java.util.Objects.toString(null, "y")
            + java.util.Objects.hash(1, "a", null)
            + java.util.Objects.equals(null, null));
  }

  private static void messages(Transcript t) {
    int[] numbers = {1, 2};
    t.message("size", () -> new int[Integer.parseInt("-1")]);
    t.message("number", () -> Integer.parseInt("x"));
    t.message("list", () -> List.of(1).get(1));
    t.message("array list", () -> new java.util.ArrayList<>(List.of(1)).get(1));
    t.message("text", () -> "abc".charAt(3));
    t.message("substring", () -> "abc".substring(2, 1));
    t.message("optional", () -> java.util.Optional.empty().get());
    t.message("iterator", () -> List.of().iterator().next());
    t.message("enum", () -> java.math.RoundingMode.valueOf("x"));
    t.message("index", () -> numbers[2]);
    t.message("cast", () -> (Integer) (Object) "x");
    t.message("immutable", () -> List.of(1).add(2));
  }
}
