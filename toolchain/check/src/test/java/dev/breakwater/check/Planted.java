package dev.breakwater.check;

import dev.breakwater.component.binary.ByteSink;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.binary.CoreSections;
import dev.breakwater.component.model.ComponentBuilder;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Components that need just what a test is about. */
final class Planted {
  static final String HANDLER = "wasi:http/incoming-handler@0.2.0";

  private static final int TAG_SECTION = 13;

  private final ComponentBuilder builder = new ComponentBuilder();

  /** Adds the import of an interface without items. */
  Planted importing(String name) {
    builder.imported(name, new ExternType.Instance(builder.type(new TypeDef.Instance(List.of()))));
    return this;
  }

  /** Adds the export of an interface without items. */
  Planted exporting(String name) {
    builder.export(name, builder.bundle(List.of()), Optional.empty());
    return this;
  }

  /** Adds the export of an interface without items that implements another by its name. */
  Planted exporting(String name, String implemented) {
    builder.export(
        name,
        builder.bundle(List.of()),
        Optional.empty(),
        new NameAttributes(Optional.of(implemented), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds the import of an interface with a function that takes a value of {@code type}. */
  Planted taking(ValueTypeDef type) {
    var parameter = new TypeDef.Param("value", new ValueTypeRef.Defined(new Index.Type(0)));
    builder.imported(
        "acme:shop/cart",
        new ExternType.Instance(
            builder.type(
                new TypeDef.Instance(
                    List.of(
                        new Declaration.Type(new TypeDef.Value(type)),
                        new Declaration.Type(
                            new TypeDef.Func(List.of(parameter), Optional.empty())),
                        new Declaration.Export("f", new ExternType.Func(new Index.Type(1))))))));
    return this;
  }

  /** Adds a component. */
  Planted holding(Planted other) {
    builder.nested(other.builder.build());
    return this;
  }

  /** Adds a core module. */
  Planted with(CoreSections module) {
    builder.coreModule(module.toArray());
    return this;
  }

  /** Adds a custom section of that many bytes. */
  Planted padded(int bytes) {
    builder.custom("padding", new byte[bytes]);
    return this;
  }

  /** The file. */
  byte[] file() {
    return ComponentWriter.write(builder.build());
  }

  /** A type section with one type, given by its bytes. */
  static CoreSections type(int... bytes) {
    return section(CoreSections.TYPE, bytes(bytes));
  }

  /** A module with {@code count} tables of {@code elements} functions. */
  static CoreSections tables(int count, int elements) {
    return repeated(CoreSections.TABLE, count, bytes(0x70, 0x00).u32(elements));
  }

  /** A module with {@code count} memories that start with {@code pages}. */
  static CoreSections memories(int count, int pages) {
    return repeated(CoreSections.MEMORY, count, bytes(0x00).u32(pages));
  }

  /** A module that declares a tag. */
  static CoreSections tag() {
    return type(0x60, 0x00, 0x00).vector(TAG_SECTION, List.of(bytes(0x00, 0x00)));
  }

  /** A module that imports {@code what}, given by the bytes behind its names. */
  static CoreSections imported(int... what) {
    return section(CoreSections.IMPORT, item(what));
  }

  /** A module that imports a tag of the only type that it has. */
  static CoreSections importedTag() {
    return type(0x60, 0x00, 0x00).vector(CoreSections.IMPORT, List.of(item(0x04, 0x00, 0x00)));
  }

  /** A module that imports a function of the only type that it has. */
  static CoreSections importedFunction() {
    return type(0x60, 0x00, 0x00).vector(CoreSections.IMPORT, List.of(item(0x00, 0x00)));
  }

  private static ByteSink item(int... what) {
    return new ByteSink().name("m").name("n").raw(bytes(what).toArray());
  }

  private static CoreSections repeated(int id, int count, ByteSink item) {
    return new CoreSections().vector(id, Stream.generate(() -> item).limit(count).toList());
  }

  private static CoreSections section(int id, ByteSink item) {
    return new CoreSections().vector(id, List.of(item));
  }

  private static ByteSink bytes(int... bytes) {
    ByteSink sink = new ByteSink();
    for (int value : bytes) {
      sink.u8(value);
    }
    return sink;
  }
}
