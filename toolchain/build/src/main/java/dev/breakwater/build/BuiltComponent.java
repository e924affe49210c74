package dev.breakwater.build;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.encode.NumberedImports;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.world.EmbeddedDocs;
import dev.breakwater.size.MethodNames;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.CoreModule;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A component and the names that it need not carry.
 *
 * @param binary the component
 * @param methods the Java method that each function of its module is made of
 */
public record BuiltComponent(Bytes binary, MethodNames methods) {

  /**
   * Compiles and encodes.
   *
   * @param compiler compiles the code, as {@code TeavmCompiler.compile} does
   * @throws WasmOptException if the optimiser was asked for and does not do it
   * @throws dev.breakwater.teavm.CompilationException if the code can't be compiled
   * @throws dev.breakwater.component.encode.UnlinkableException if it does not fit the world
   */
  public static BuiltComponent of(
      BuildRequest request, Function<CompileRequest, CoreModule> compiler)
      throws InterruptedException {
    CoreModule module = optimized(request, compiler.apply(request.code()));
    byte[] bytes = module.bytes();
    World world = request.contract().world();
    Component encoded =
        ComponentEncoder.encode(
            bytes, world, request.contract().libraryWorlds().toArray(World[]::new));
    Component component =
        request.code().options().contains(Option.DEBUG_NAMES)
            ? encoded
            : NumberedImports.in(encoded);
    byte[] binary =
        ComponentWriter.write(request.embedDocs() ? EmbeddedDocs.in(component, world) : component);
    return new BuiltComponent(Bytes.of(binary), methods(component, module));
  }

  private static MethodNames methods(Component component, CoreModule module) {
    return MethodNames.of(NumberedImports.module(component).toArray(), module.methods());
  }

  private static CoreModule optimized(BuildRequest request, CoreModule module)
      throws InterruptedException {
    if (request.wasmOpt().isEmpty()) {
      return module;
    }
    try {
      return module.optimized(request.wasmOpt().get());
    } catch (IOException e) {
      throw new WasmOptException(e);
    }
  }

  /** Writes the component to {@code file} and the names beside it. */
  public void write(Path file) throws IOException {
    Files.write(file, binary.toArray());
    methods.writeBeside(file);
  }
}
