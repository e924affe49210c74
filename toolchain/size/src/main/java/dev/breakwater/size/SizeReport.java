package dev.breakwater.size;

import dev.breakwater.component.binary.ByteSource;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmEngineException;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ExternalType;
import run.endive.wasm.types.NameCustomSection;

/**
 * Where the bytes of a component go.
 *
 * @param name of the component
 * @param bytes of the file
 * @param modules its core modules and those of the components in it
 */
public record SizeReport(String name, int bytes, List<SizedModule> modules) {
  private static final int PREAMBLE_BYTES = 8;

  public SizeReport {
    modules = List.copyOf(modules);
  }

  /**
   * Reads the component {@code file}.
   *
   * @param methods names that it need not carry itself
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is no component
   * @throws IllegalArgumentException if a core module is malformed; says which
   */
  public static SizeReport of(String name, byte[] file, MethodNames methods) {
    List<SizedModule> modules = new ArrayList<>();
    collect(ComponentReader.read(file), "", methods, modules);
    return new SizeReport(name, file.length, modules);
  }

  private static void collect(
      Component component, String path, MethodNames methods, List<SizedModule> found) {
    int moduleCount = 0;
    int componentCount = 0;
    for (Definition definition : component.definitions()) {
      if (definition instanceof Definition.CoreModule(Bytes binary)) {
        found.add(module(path + "core module " + moduleCount++, binary.toArray(), methods));
      } else if (definition instanceof Definition.NestedComponent(Component nested)) {
        collect(nested, path + "component " + componentCount++ + ", ", methods, found);
      }
    }
  }

  private static SizedModule module(String place, byte[] binary, MethodNames methods) {
    WasmModule module = parsed(place, binary);
    IntFunction<String> names = names(module, methods.in(binary));
    Calls calls = Calls.of(module);
    int imports = module.importSection().count(ExternalType.FUNCTION);
    Map<Integer, Integer> sections = new HashMap<>();
    List<SizedFunction> functions = new ArrayList<>();
    ByteSource source = ByteSource.of(binary);
    source.skip(PREAMBLE_BYTES);
    while (!source.atEnd()) {
      int id = source.u8();
      ByteSource content = source.sized();
      int begin = content.position();
      if (id == SizedModule.CODE) {
        for (int bytes : entries(content)) {
          int index = imports + functions.size();
          functions.add(
              new SizedFunction(index, names.apply(index), bytes, calls.path(index, names)));
        }
      }
      sections.merge(id, source.position() - begin, Integer::sum);
    }
    return new SizedModule(place, binary.length, sections, functions);
  }

  private static WasmModule parsed(String place, byte[] binary) {
    try {
      return Parser.parse(binary);
    } catch (WasmEngineException e) {
      throw new IllegalArgumentException(
          place + " can't be read: " + e.getMessage() + "; its hosts can say more", e);
    }
  }

  /** The bytes of each entry of the code section, those of its length included. */
  private static List<Integer> entries(ByteSource code) {
    return code.vector(in -> {
      int begin = in.position();
      in.sized();
      return in.position() - begin;
    });
  }

  private static IntFunction<String> names(WasmModule module, Map<Integer, String> methods) {
    Optional<NameCustomSection> own = Optional.ofNullable(module.nameSection());
    return index ->
        Optional.ofNullable(methods.get(index))
            .or(() -> own.map(section -> section.nameOfFunction(index)))
            .orElse("function " + index);
  }

  /** What no core module has: types, imports and adapters of the component. */
  int otherBytes() {
    return bytes - modules.stream().mapToInt(SizedModule::bytes).sum();
  }

  /** Packages and classes by size, and the largest methods with what pulled them in. */
  public String text() {
    return SizeText.of(this);
  }
}
