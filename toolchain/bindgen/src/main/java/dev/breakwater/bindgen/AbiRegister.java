package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ABI classes of a request; complete when all other sources are written. */
final class AbiRegister {
  private final JavaNames names;
  private final Map<InterfaceName, AbiCalls> calls = new LinkedHashMap<>();
  private final List<Interface> interfaces;

  AbiRegister(JavaNames names, WorldScope scope) {
    this.names = names;
    this.interfaces = scope.all();
    for (Interface type : scope.all()) {
      ClassName own = names.of(type.name()).abiClass();
      boolean elsewhere = scope.isProvided(type) && scope.implemented().contains(type);
      ClassName home = elsewhere ? names.inBase(own.simpleName()) : own;
      calls.put(type.name(), new AbiCalls(names, type.name(), home));
    }
  }

  /** The calls that sources of {@code type} make. */
  AbiCalls of(Interface type) {
    AbiCalls found = calls.get(type.name());
    if (found == null) {
      throw new IllegalStateException(type.name() + " is not part of the world");
    }
    return found;
  }

  /** The ABI classes that anything calls, and those of bound interfaces with named types. */
  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    for (Interface type : interfaces) {
      files.addAll(new AbiSource(names, of(type), type).files());
    }
    return files;
  }
}
