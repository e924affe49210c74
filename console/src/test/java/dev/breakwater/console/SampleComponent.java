package dev.breakwater.console;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.TypeDef;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A component with one import, one export, an empty core module and two components inside, one with
 * another.
 */
final class SampleComponent {
  static final String IMPORT = "fermyon:spin/variables@2.0.0";
  static final String EXPORT = "wasi:http/incoming-handler@0.2.0";
  static final int MODULE_BYTES = 8;

  private SampleComponent() {}

  /** A console that shows {@code functions}, of an edge that nobody asks. */
  static Console.Settings settings(Supplier<List<FunctionFile>> functions) {
    return new Console.Settings(
        0, functions, () -> URI.create("http://127.0.0.1:1"), List.of(), List.of());
  }

  private static Component withModule() {
    ComponentBuilder builder = new ComponentBuilder();
    builder.coreModule(new CoreSections().toArray());
    return builder.build();
  }

  static Path writtenTo(Path file) throws IOException {
    ComponentBuilder builder = new ComponentBuilder();
    builder.imported(
        IMPORT, new ExternType.Instance(builder.type(new TypeDef.Instance(List.of()))));
    builder.nested(new ComponentBuilder().build());
    builder.nested(withModule());
    builder.coreModule(new CoreSections().toArray());
    builder.export(EXPORT, builder.bundle(List.of()), Optional.empty());
    return Files.write(file, ComponentWriter.write(builder.build()));
  }
}
