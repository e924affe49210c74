package dev.breakwater.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The program that runs the gateway component. */
public sealed interface EdgeHost {

  /**
   * Our host on the JVM.
   *
   * @param jar the runnable jar of the host
   * @param component the gateway composed with auth; imports Spin's variables
   */
  record JvmHost(Path jar, Path component) implements EdgeHost {
    static JvmHost of(Path repository) {
      return new JvmHost(
          repository.resolve("host/target/breakwater-host.jar"),
          repository.resolve("functions/gateway/target/edge.wasm"));
    }
  }

  /**
   * {@code wasmtime serve}.
   *
   * @param program the executable
   * @param component the gateway composed with auth and with the adapter that reads variables from
   *     the environment
   */
  record Wasmtime(Path program, Path component) implements EdgeHost {
    static Wasmtime of(Path repository) {
      return new Wasmtime(
          repository.resolve("target/tools/bin/wasmtime"),
          repository.resolve("functions/gateway/target/edge-wasi.wasm"));
    }
  }

  /**
   * The host in a container of the edge's image.
   *
   * @param program starts the container, which listens at {@code LISTEN}
   * @param component the one that went into the image
   */
  record Image(Path program, Path component) implements EdgeHost {
    static Image of(Path repository) {
      return new Image(
          repository.resolve("deploy/trials/edge.sh"),
          repository.resolve("functions/gateway/target/edge.wasm"));
    }
  }

  /**
   * {@code spin up}, which reads the manifest for Spin.
   *
   * @param program the first {@code spin} on the {@code PATH}
   * @param component the gateway composed with auth; the manifest names it
   * @param manifest {@code functions/gateway/spin.toml}
   */
  record Spin(Path program, Path component, Path manifest) implements EdgeHost {
    static Spin of(Path repository) {
      Path function = repository.resolve("functions/gateway");
      return new Spin(
          onPath("spin"), function.resolve("target/edge.wasm"), function.resolve("spin.toml"));
    }

    /** The program itself, or the name alone where no folder of the path has it. */
    private static Path onPath(String name) {
      return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .map(folder -> Path.of(folder, name))
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(name));
    }
  }

  /** The component that is served. */
  Path component();

  /** What the host is called on the command line and in reports. */
  default String label() {
    return switch (this) {
      case JvmHost host -> "jvm";
      case Wasmtime host -> "wasmtime";
      case Image host -> "image";
      case Spin host -> "spin";
    };
  }

  /** The program file the host is started from. */
  default Path programFile() {
    return switch (this) {
      case JvmHost(Path jar, Path component) -> jar;
      case Wasmtime(Path program, Path component) -> program;
      case Image(Path program, Path component) -> program;
      case Spin(Path program, Path component, Path manifest) -> program;
    };
  }

  /**
   * The host called {@code label} with the files that the build leaves in {@code repository}.
   *
   * @throws StartException when {@code label} is none of {@code jvm}, {@code wasmtime}, {@code
   *     spin} and {@code image}
   */
  static EdgeHost named(String label, Path repository) {
    return switch (label) {
      case "jvm" -> JvmHost.of(repository);
      case "wasmtime" -> Wasmtime.of(repository);
      case "image" -> Image.of(repository);
      case "spin" -> Spin.of(repository);
      default ->
          throw new StartException(
              "no edge host \"" + label + "\": write jvm, wasmtime, spin or image");
    };
  }
}
