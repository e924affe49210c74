package dev.breakwater.bindgen;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lift and lower methods that one interface's sources call so far. Those of a named type stand
 * in the ABI class of its interface and always exist; those of an unnamed type stand in {@code
 * home} and are written only if something calls them.
 */
final class AbiCalls {
  private final JavaNames names;
  private final InterfaceName owner;
  private final ClassName home;
  private final Set<AbiMethod> wanted = new LinkedHashSet<>();

  AbiCalls(JavaNames names, InterfaceName owner, ClassName home) {
    this.names = names;
    this.owner = owner;
    this.home = home;
  }

  ClassName home() {
    return home;
  }

  /** The text of a call's head, {@code TypesAbi.loadMethod}, in a file of class {@code caller}. */
  String method(AbiMethod.Job job, ValueType type, ClassName caller, Imports imports) {
    ValueType canonical = Types.canonical(type);
    InterfaceNames naming =
        names.of(canonical instanceof ValueType.Named(TypeDef def) ? def.owner() : owner);
    ClassName target = canonical instanceof ValueType.Named ? naming.abiClass() : home;
    if (target.equals(home)) {
      wanted.add(new AbiMethod(job, canonical));
    }
    return prefix(target, caller, imports) + job.word() + naming.operand(canonical);
  }

  /** The head of a call that gives zeroed slots. */
  String slots(ClassName caller, Imports imports) {
    wanted.add(new AbiMethod(AbiMethod.Job.SLOTS, ValueType.Primitive.U64));
    return prefix(home, caller, imports) + "slots";
  }

  List<AbiMethod> wanted() {
    return List.copyOf(wanted);
  }

  private static String prefix(ClassName target, ClassName caller, Imports imports) {
    return target.equals(caller) ? "" : imports.use(target) + ".";
  }
}
