package dev.breakwater.teavm;

import run.endive.runtime.ExportFunction;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/** A running sample and its host. */
final class Guest {
  private final FakeHost host = new FakeHost();
  private final Instance instance;

  Guest(WasmModule module) {
    instance = host.start(module);
  }

  static Guest of(Class<?> entry) {
    return new Guest(Modules.of(entry));
  }

  /** Of a module that carries Java names. */
  static Guest debug(Class<?> entry) {
    return new Guest(Parser.parse(Modules.compile(entry, true)));
  }

  FakeHost host() {
    return host;
  }

  Memory memory() {
    return instance.memory();
  }

  void call(String export, long... arguments) {
    instance.export(export).apply(arguments);
  }

  /** The one result of an export. */
  long number(String export, long... arguments) {
    ExportFunction function = instance.export(export);
    return function.apply(arguments)[0];
  }

  /** The string that an export lowered. */
  String text(String export, long... arguments) {
    int result = (int) number(export, arguments);
    return memory().readString(memory().readInt(result), memory().readInt(result + 4));
  }

  /** Copies {@code bytes} into the guest as a host does; returns their address. */
  int lower(byte[] bytes) {
    int address = (int) number("cabi_realloc", 0, 0, 1, bytes.length);
    memory().write(address, bytes);
    return address;
  }
}
