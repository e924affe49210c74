package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of an interface's records, variants, enums and flags. */
final class TypeSources {
  private final JavaNames names;
  private final InterfaceNames own;
  private final Interface type;

  TypeSources(JavaNames names, Interface type) {
    this.names = names;
    this.own = names.of(type.name());
    this.type = type;
  }

  List<SourceFile> files() {
    return type.types().stream().flatMap(this::file).toList();
  }

  private Stream<SourceFile> file(TypeDef def) {
    return switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> Stream.of(record(def, fields));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> Stream.of(variant(def, cases));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) -> Stream.of(labels(def, labels));
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> Stream.of(labels(def, labels));
      case TypeKind.Resource resource -> Stream.empty();
      case TypeKind.Alias alias -> Stream.empty();
    };
  }

  private JavaTypes types(Set<String> nested) {
    return new JavaTypes(names, new Imports(own.packageName(), own.classNames(), nested));
  }

  private Javadoc doc(TypeDef def, String kind) {
    return Javadoc.of(
        def.docs(),
        "The " + kind + " {@code " + def.name() + "} of {@code " + names.witName(type) + "}.");
  }

  private SourceFile record(TypeDef def, List<TypeKind.Field> fields) {
    JavaTypes types = types(Set.of());
    JavaWriter out = new JavaWriter();
    Javadoc doc = doc(def, "record");
    List<String> components = new ArrayList<>();
    List<String> copies = new ArrayList<>();
    for (TypeKind.Field field : fields) {
      String name = own.member(def, field.name());
      doc = tagged(doc, name, field);
      components.add(types.of(field.type()) + " " + name);
      copied(types, field.type(), name).ifPresent(copy -> copies.add(name + " = " + copy + ";"));
    }
    String simpleName = own.type(def).simpleName();
    String head = "public record " + simpleName + "(" + String.join(", ", components) + ")";
    out.doc(doc.stability(def.stability()));
    emitRecord(out, head, simpleName, copies);
    return out.file(own.type(def), types.imports());
  }

  private static void emitRecord(
      JavaWriter out, String head, String simpleName, List<String> copies) {
    if (copies.isEmpty()) {
      out.empty(head);
      return;
    }
    out.open(head).open("public " + simpleName);
    copies.forEach(out::line);
    out.close().close();
  }

  /** The copy that a record keeps of the list or map {@code name}; empty for all else. */
  private static Optional<String> copied(JavaTypes types, ValueType type, String name) {
    Imports imports = types.imports();
    if (ArrayType.isJavaList(type)) {
      return Optional.of(imports.use("java.util", "List") + ".copyOf(" + name + ")");
    }
    return Types.canonical(type) instanceof ValueType.MapOf
        ? Optional.of(
            imports.use("java.util", "Collections")
                + ".unmodifiableMap(new "
                + imports.use("java.util", "LinkedHashMap")
                + "<>("
                + name
                + "))")
        : Optional.empty();
  }

  private static Javadoc tagged(Javadoc doc, String name, TypeKind.Field field) {
    String text = DocText.of(field.docs());
    String range = Header.range(field.type()).orElse("");
    String separator = text.isEmpty() || range.isEmpty() ? "" : "; ";
    String all = text.strip() + separator + range;
    return all.isEmpty() ? doc : doc.tag("@param " + name + " " + all);
  }

  private SourceFile variant(TypeDef def, List<TypeKind.Case> cases) {
    JavaTypes types = types(Set.copyOf(own.members(def)));
    JavaWriter out = new JavaWriter();
    String simpleName = own.type(def).simpleName();
    out.doc(doc(def, "variant").stability(def.stability()))
        .open("public sealed interface " + simpleName);
    boolean first = true;
    for (TypeKind.Case one : cases) {
      if (!first) {
        out.blank();
      }
      first = false;
      emitCase(out, types, def, one);
    }
    return out.close().file(own.type(def), types.imports());
  }

  private void emitCase(JavaWriter out, JavaTypes types, TypeDef def, TypeKind.Case one) {
    String name = own.member(def, one.name());
    Javadoc doc = Javadoc.of(one.docs(), "The case {@code " + one.name() + "}.");
    Optional<String> range = one.type().flatMap(Header::range);
    out.doc(range.isPresent() ? doc.tag("@param value " + range.get()) : doc);
    String component = one.type().map(payload -> types.of(payload) + " value").orElse("");
    String parent = own.type(def).simpleName();
    String head = "record " + name + "(" + component + ") implements " + parent;
    List<String> copies =
        one.type().flatMap(payload -> copied(types, payload, "value")).stream()
            .map(copy -> "value = " + copy + ";")
            .toList();
    emitRecord(out, head, name, copies);
  }

  private SourceFile labels(TypeDef def, List<TypeKind.Label> labels) {
    JavaWriter out = new JavaWriter();
    boolean flags = def.kind() instanceof TypeKind.FlagsOf;
    Javadoc doc = doc(def, flags ? "flags" : "enum");
    Javadoc whole = flags ? doc.also("A value is a set of these.") : doc;
    out.doc(whole.stability(def.stability()));
    out.open("public enum " + own.type(def).simpleName());
    for (int i = 0; i < labels.size(); i++) {
      TypeKind.Label label = labels.get(i);
      String end = i + 1 < labels.size() ? "," : "";
      out.doc(Javadoc.of(label.docs(), "The label {@code " + label.name() + "}."));
      out.line(own.member(def, label.name()) + end);
      if (i + 1 < labels.size()) {
        out.blank();
      }
    }
    return out.close().file(own.type(def), types(Set.of()).imports());
  }
}
