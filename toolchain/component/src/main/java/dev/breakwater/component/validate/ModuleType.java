package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Bytes;
import java.util.Optional;

/**
 * The type of a core module.
 *
 * @param known empty for a module with types of a kind that is not supported: nothing is known of
 *     it, and nothing refused
 */
record ModuleType(Optional<CoreModuleType> known) {

  /**
   * The type of the module {@code binary}, whose code is not looked into.
   *
   * @param types gets its core types
   */
  static ModuleType of(Bytes binary, CanonicalTypes types) {
    try {
      return new ModuleType(
          CoreModuleType.readSupported(binary.toArray(), types).map(CoreTypeRules::check));
    } catch (MalformedComponentException e) {
      throw new RuleException("the core module is malformed " + e.getMessage());
    }
  }

  /** Fails unless this can stand for {@code wanted}. */
  void checkAs(ModuleType wanted, CoreSubtyping subtyping) {
    if (known.isPresent() && wanted.known.isPresent()) {
      subtyping.check(known.get(), wanted.known.get());
    }
  }
}
