package dev.breakwater.component.encode;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Unsupported;
import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.validate.Signatures;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import java.util.List;
import java.util.Optional;

/** Checks that a core module exports all that its world needs. */
final class ExportMatcher {
  private static final String GUEST_HINT = "Link the guest library, which exports it";

  private final CoreModuleType module;
  private final List<Mismatch> mismatches;

  ExportMatcher(CoreModuleType module, List<Mismatch> mismatches) {
    this.module = module;
    this.mismatches = mismatches;
  }

  /** Checks the exports of {@code world}, and what {@code imports} need. */
  void check(World world, List<CoreImport> imports) {
    for (WorldItem item : world.exports()) {
      switch (item) {
        case WorldItem.OfFunction(Function function) -> check(function.externName(), function);
        case WorldItem.OfInterface(Interface type, var note) ->
            type.functions().forEach(f -> check(CoreNames.export(type.name(), f), f));
        case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
        case WorldItem.OfType other -> throw Unsupported.item(other);
      }
    }
    List<FunctionAbi> calls = imports.stream().flatMap(i -> abi(i).stream()).toList();
    List<FunctionAbi> lifted = functions(world).stream().map(FunctionAbi::of).toList();
    if (calls.stream().anyMatch(FunctionAbi::loweredUsesMemory)
        || lifted.stream().anyMatch(FunctionAbi::liftedUsesMemory)) {
      requireMemory();
    }
    if (calls.stream().anyMatch(FunctionAbi::loweredUsesRealloc)
        || lifted.stream().anyMatch(FunctionAbi::liftedUsesRealloc)) {
      require(CoreNames.REALLOC, new Item.Func(Signatures.REALLOC), GUEST_HINT);
    }
  }

  private static Optional<FunctionAbi> abi(CoreImport imported) {
    return imported.meaning() instanceof CoreImport.Meaning.Call call
        ? Optional.of(FunctionAbi.of(call.function()))
        : Optional.empty();
  }

  private static List<Function> functions(World world) {
    return world.exports().stream()
        .flatMap(item ->
            switch (item) {
              case WorldItem.OfFunction(Function function) -> List.of(function).stream();
              case WorldItem.OfInterface(Interface type, var note) -> type.functions().stream();
              case WorldItem.OfNamedInterface other -> throw Unsupported.item(other);
              case WorldItem.OfType other -> throw Unsupported.item(other);
            })
        .toList();
  }

  private void check(String name, Function function) {
    CoreTypeDef.Func lifted = Signatures.of(FunctionAbi.of(function).lifted());
    require(name, new Item.Func(lifted), "Implement the function that the world exports");
    String postReturn = CoreNames.postReturn(name);
    if (module.export(postReturn).isPresent()) {
      require(
          postReturn, new Item.Func(Signatures.postReturn(lifted)), "Generate the bindings again");
    }
  }

  private void requireMemory() {
    Optional<Item> found = found(CoreNames.MEMORY);
    if (found.map(Item::sort).filter(Sort.CORE_MEMORY::equals).isEmpty()) {
      mismatch(CoreNames.MEMORY, Sort.CORE_MEMORY.toString(), found, GUEST_HINT);
    }
  }

  private void require(String name, Item wanted, String hint) {
    Optional<Item> found = found(name);
    if (!found.equals(Optional.of(wanted))) {
      mismatch(name, wanted.toString(), found, hint);
    }
  }

  private Optional<Item> found(String name) {
    return module.export(name).map(CoreModuleType.Export::item);
  }

  private void mismatch(String name, String wanted, Optional<Item> found, String hint) {
    mismatches.add(
        new Mismatch(
            "export \"" + name + "\"",
            wanted,
            found.map(Item::toString).orElse("no such export"),
            hint));
  }
}
