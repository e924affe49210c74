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
  private final WorldScope scope;
  private final Map<InterfaceName, AbiCalls> calls = new LinkedHashMap<>();

  AbiRegister(JavaNames names, WorldScope scope) {
    this.names = names;
    this.scope = scope;
    for (Interface type : scope.all()) {
      ClassName own = names.of(type.name()).abiClass();
      ClassName home = isAnswered(type) ? names.inBase("Exported" + own.simpleName()) : own;
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
    for (Interface type : scope.all()) {
      if (!scope.isProvided(type) || isAnswered(type)) {
        files.addAll(new AbiSource(names, of(type), type).files());
      }
    }
    return files;
  }

  /** Whether the component implements an interface that a library bound: its class is closed. */
  private boolean isAnswered(Interface type) {
    return scope.isProvided(type) && scope.implemented().contains(type);
  }
}
