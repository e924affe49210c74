package dev.breakwater.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that serves HTTP with a component. */
enum GuestHost {
  /** {@code wasmtime serve}; precompiled is a file that {@code wasmtime compile} made. */
  WASMTIME {
    @Override
    List<String> command(Setup setup, Start start) {
      List<String> command = new ArrayList<>(List.of(setup.wasmtime().toString(), "serve"));
      command.addAll(List.of("-Scli", "-Ccache=n", "--addr", setup.address()));
      setup.environment().forEach((name, value) -> command.addAll(List.of("--env", name)));
      if (start == Start.REUSED) {
        command.add("--max-instance-reuse-count=" + REUSED_FOR);
      }
      if (start == Start.COLD) {
        command.add(setup.component().toString());
      } else {
        command.addAll(List.of("--allow-precompiled", setup.compiled().toString()));
      }
      return command;
    }

    @Override
    List<List<String>> compilation(Setup setup) {
      return List.of(
          List.of(
              setup.wasmtime().toString(),
              "compile",
              "-o",
              setup.compiled().toString(),
              setup.component().toString()));
    }
  },

  /** The JVM host; precompiled is its cache of classes, which a cold start leaves. */
  JVM {
    @Override
    List<String> command(Setup setup, Start start) {
      List<String> command = new ArrayList<>(List.of(setup.java().toString()));
      command.addAll(List.of("-XX:-DontCompileHugeMethods", "-jar", setup.jvmHost().toString()));
      command.addAll(List.of("--listen", setup.address()));
      command.addAll(List.of("--cache", setup.compiled().toString()));
      command.addAll(List.of("--allow-outbound", setup.upstream().toString()));
      // Its values stand on the command line, where other programs see them: none outlives the run.
      setup
          .environment()
          .forEach((name, value) -> command.addAll(List.of("--env", name + "=" + value)));
      if (start == Start.REUSED) {
        command.add("--requests-per-instance=" + REUSED_FOR);
      }
      command.add(setup.component().toString());
      return command;
    }

    @Override
    List<List<String>> compilation(Setup setup) {
      return List.of();
    }
  };

  /** How many requests an instance answers where instances are reused. */
  private static final int REUSED_FOR = 128;

  /** The command that serves. */
  abstract List<String> command(Setup setup, Start start);

  /** The commands that make {@link Setup#compiled}, if a cold start does not. */
  abstract List<List<String>> compilation(Setup setup);

  /** How a host starts. */
  enum Start {
    /** Compiles the component. */
    COLD,
    /** Finds it compiled; each request has a fresh instance. */
    FRESH,
    /** Finds it compiled; each instance answers many requests, one after the other. */
    REUSED
  }

  /**
   * What is served, by which programs.
   *
   * @param address {@code host:port} to listen on
   * @param compiled where the compiled form is kept
   * @param upstream what the component may call
   * @param environment what the component sees
   */
  record Setup(
      Path wasmtime,
      Path java,
      Path jvmHost,
      Path component,
      Path compiled,
      String address,
      URI upstream,
      Map<String, String> environment) {}
}
