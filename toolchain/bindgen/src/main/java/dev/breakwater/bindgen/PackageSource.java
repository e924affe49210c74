package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;

/** The {@code package-info} of an interface's package. */
final class PackageSource {
  private PackageSource() {}

  static SourceFile of(JavaNames names, Interface type) {
    InterfaceName name = names.witName(type);
    Javadoc doc = Javadoc.of(type.docs(), "Bindings of {@code " + name + "}.");
    if (!type.docs().isBlank()) {
      doc = doc.also("Bindings of {@code " + name + "}.");
    }
    return of(names.of(type.name()).packageName(), doc.stability(type.stability()));
  }

  /** The file of any null-marked package. */
  static SourceFile of(String packageName, Javadoc doc) {
    String text =
        """
        %s
        @NullMarked
        package %s;

        import org.jspecify.annotations.NullMarked;
        """
            .formatted(String.join("\n", doc.lines(0)), packageName);
    return new SourceFile(packageName.replace('.', '/') + "/package-info.java", text);
  }
}
