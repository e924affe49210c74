package dev.breakwater.host.link;

import dev.breakwater.host.engine.SharedTable;
import java.util.List;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportGlobal;
import run.endive.runtime.ImportMemory;
import run.endive.runtime.ImportTable;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;

/** Gives a core instance what it imports. */
final class CoreImports {
  private final ComponentInstance owner;

  CoreImports(ComponentInstance owner) {
    this.owner = owner;
  }

  ImportValues values(List<Plan.Binding> bindings) {
    ImportValues.Builder values = ImportValues.builder();
    for (Plan.Binding binding : bindings) {
      add(values, binding);
    }
    return values.build();
  }

  private void add(ImportValues.Builder values, Plan.Binding binding) {
    String module = binding.module();
    String name = binding.name();
    switch (binding.item()) {
      case Item.CoreFunc(CoreCallee callee) ->
          values.addFunction(
              new ImportFunction(
                  module, name, callee.type(), (caller, args) -> owner.callCore(callee, args)));
      case Item.CoreMemory(int slot, String export) ->
          values.addMemory(new ImportMemory(module, name, exports(slot).memory(export)));
      case Item.CoreTable(int slot, String export) ->
          values.addTable(
              new ImportTable(module, name, SharedTable.of(exports(slot).table(export))));
      case Item.CoreGlobal(int slot, String export) ->
          values.addGlobal(new ImportGlobal(module, name, exports(slot).global(export)));
      case Item other -> throw new IllegalStateException(other + " is no core definition");
    }
  }

  private Instance.Exports exports(int slot) {
    return owner.core(slot).exports();
  }
}
