package dev.breakwater.component.world;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The named types that a component needs of its imports. */
public final class LiveTypes {
  private final Set<TypeName> seen = new HashSet<>();
  private final Map<InterfaceName, List<TypeDef>> types = new HashMap<>();

  /** Starts with no type. */
  public LiveTypes() {}

  /** The needed types of {@code owner}, each after those it names. */
  public List<TypeDef> of(InterfaceName owner) {
    return types.getOrDefault(owner, List.of());
  }

  /** Adds what an imported function needs. */
  public void addImported(Function function) {
    TypeUses.of(function).forEach(this::addImported);
  }

  /** Adds an imported type and all that it names, which is imported then, too. */
  public void addImported(TypeDef type) {
    if (seen.add(TypeName.of(type))) {
      TypeUses.of(type).forEach(this::addImported);
      types.computeIfAbsent(type.owner(), owner -> new ArrayList<>()).add(type);
    }
  }

  /**
   * Adds what an exported interface needs of imported ones.
   *
   * @param exported the interfaces that are exported: what they have is not imported, unless
   *     something imported names it
   */
  public void addExported(Interface type, Set<InterfaceName> exported) {
    addExported(type.types().stream(), exported);
    type.functions().forEach(function -> addExported(function, exported));
  }

  /** Adds what an exported function needs of imported interfaces. */
  public void addExported(Function function, Set<InterfaceName> exported) {
    addExported(TypeUses.of(function), exported);
  }

  private void addExported(Stream<TypeDef> uses, Set<InterfaceName> exported) {
    uses.forEach(type -> {
      if (exported.contains(type.owner())) {
        addExported(TypeUses.of(type), exported);
      } else {
        addImported(type);
      }
    });
  }
}
