package dev.breakwater.component.validate;

import dev.breakwater.component.model.NameAttributes;

/**
 * The name of an import dev.breakwater.component.model.NameAttributes; import or export, by the
 * grammar of the component model.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#import-and-export-definitions">Component
 *     model, Import and export definitions</a>
 */
sealed interface ExternName {

  /** A plain name. */
  record Label(String label) implements ExternName {}

  /** {@code [constructor]resource}. */
  record Constructor(String resource) implements ExternName {}

  /** {@code [method]resource.function}. */
  record Method(String resource, String function) implements ExternName {}

  /** {@code [static]resource.function}. */
  record Static(String resource, String function) implements ExternName {}

  /** {@code namespace:package/interface@version}. */
  record Interface(String name) implements ExternName {}

  /** Where an implementation is to come from; imports only. */
  record Implementation(String source) implements ExternName {}

  /** Reads {@code name}, whose version may go on in {@code attributes}. */
  static ExternName parse(String name, NameAttributes attributes) {
    try {
      return ExternNames.parse(name, attributes.versionSuffix());
    } catch (RuleException e) {
      throw new RuleException("\"" + name + "\" is no valid name: " + e.problem());
    }
  }

  /** Whether an export may have it. */
  default boolean isExportable() {
    return !(this instanceof Implementation);
  }

  /** What names have in common that must not stand side by side. */
  default String key() {
    return switch (this) {
      case Label(String label) -> Labels.key(label);
      case Constructor(String resource) -> "[constructor]" + Labels.key(resource);
      case Method(String resource, String function) -> key(resource, function);
      case Static(String resource, String function) -> key(resource, function);
      case Interface(String name) -> name;
      case Implementation(String source) -> source;
    };
  }

  /** A function that is called like its resource stands for the plain name. */
  private static String key(String resource, String function) {
    String left = Labels.key(resource);
    String right = Labels.key(function);
    return left.equals(right) ? left : left + "." + right;
  }
}
