package dev.breakwater.component.validate;

import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type with all that it refers to in place of indices. Types are told apart by identity: the same
 * definition under the name of an import or export is another type, which {@link #renamed} makes.
 */
sealed interface Type {

  /** What it amounts to. */
  TypeInfo info();

  /** Its kind in words. */
  String kind();

  /** The same under a name of its own. */
  Type renamed();

  /** A resource under one of its names. */
  final class OfResource implements Type {
    private final Resource resource;

    OfResource(Resource resource) {
      this.resource = resource;
    }

    Resource resource() {
      return resource;
    }

    @Override
    public TypeInfo info() {
      return TypeInfo.ONE;
    }

    @Override
    public String kind() {
      return "resource type";
    }

    @Override
    public OfResource renamed() {
      return new OfResource(resource);
    }
  }

  /**
   * The type of a value. Its indices are replaced: {@code type i} in the definition stands for the
   * {@code i}-th of the parts, or for the resource of a handle.
   */
  final class OfValue implements Type {
    private static final Map<ValueType.Primitive, OfValue> PRIMITIVES = primitives();

    /** The type of handles to descriptions of errors. */
    static final OfValue ERROR_CONTEXT =
        new OfValue(new ValueTypeDef.ErrorContext(), List.of(), Optional.empty(), TypeInfo.ONE);

    private final ValueTypeDef definition;
    private final List<OfValue> parts;
    private final Optional<OfResource> resource;
    private final TypeInfo info;

    OfValue(
        ValueTypeDef definition,
        List<OfValue> parts,
        Optional<OfResource> resource,
        TypeInfo info) {
      this.definition = definition;
      this.parts = List.copyOf(parts);
      this.resource = resource;
      this.info = info;
    }

    private static Map<ValueType.Primitive, OfValue> primitives() {
      Map<ValueType.Primitive, OfValue> all = new LinkedHashMap<>();
      for (ValueType.Primitive p : ValueType.Primitive.values()) {
        all.put(
            p,
            new OfValue(new ValueTypeDef.Primitive(p), List.of(), Optional.empty(), TypeInfo.ONE));
      }
      return all;
    }

    /** The type of a value without parts. */
    static OfValue of(ValueType.Primitive type) {
      OfValue primitive = PRIMITIVES.get(type);
      if (primitive == null) {
        throw new IllegalStateException(type + " is missing");
      }
      return primitive;
    }

    ValueTypeDef definition() {
      return definition;
    }

    List<OfValue> parts() {
      return parts;
    }

    /** The part that {@code reference}, found in the definition, stands for. */
    OfValue part(ValueTypeRef reference) {
      return switch (reference) {
        case ValueTypeRef.Primitive(ValueType.Primitive type) -> of(type);
        case ValueTypeRef.ErrorContext() -> ERROR_CONTEXT;
        case ValueTypeRef.Defined(var index) -> parts.get(index.value());
      };
    }

    /** The resource of a handle; empty for all other types. */
    Optional<OfResource> resource() {
      return resource;
    }

    @Override
    public TypeInfo info() {
      return info;
    }

    @Override
    public String kind() {
      return switch (definition) {
        case ValueTypeDef.Primitive(ValueType.Primitive type) -> type.toString();
        case ValueTypeDef.RecordOf type -> "record";
        case ValueTypeDef.VariantOf type -> "variant";
        case ValueTypeDef.ListOf type -> "list";
        case ValueTypeDef.FixedListOf type -> "list of fixed length";
        case ValueTypeDef.MapOf type -> "map";
        case ValueTypeDef.TupleOf type -> "tuple";
        case ValueTypeDef.FlagsOf type -> "flags";
        case ValueTypeDef.EnumOf type -> "enum";
        case ValueTypeDef.OptionOf type -> "option";
        case ValueTypeDef.ResultOf type -> "result";
        case ValueTypeDef.Own type -> "own handle";
        case ValueTypeDef.Borrow type -> "borrow handle";
        case ValueTypeDef.StreamOf type -> "stream";
        case ValueTypeDef.FutureOf type -> "future";
        case ValueTypeDef.ErrorContext type -> "error context";
      };
    }

    @Override
    public OfValue renamed() {
      return new OfValue(definition, parts, resource, info);
    }
  }

  /** The type of a function. */
  final class OfFunc implements Type {
    private final List<Param> params;
    private final Optional<OfValue> result;
    private final boolean isAsync;
    private final TypeInfo info;

    OfFunc(List<Param> params, Optional<OfValue> result, boolean isAsync, TypeInfo info) {
      this.params = List.copyOf(params);
      this.result = result;
      this.isAsync = isAsync;
      this.info = info;
    }

    List<Param> params() {
      return params;
    }

    Optional<OfValue> result() {
      return result;
    }

    /** Whether it may wait before it returns. */
    boolean isAsync() {
      return isAsync;
    }

    @Override
    public TypeInfo info() {
      return info;
    }

    @Override
    public String kind() {
      return isAsync ? "asynchronous function type" : "function type";
    }

    @Override
    public OfFunc renamed() {
      return new OfFunc(params, result, isAsync, info);
    }
  }

  /** A named parameter. */
  record Param(String name, OfValue type) {}

  /** The type of an instance: of a real one, or one that a definition describes. */
  final class OfInstance implements Type {
    private final Map<String, Entity> exports;
    private final Set<Resource> defined;
    private final TypeInfo info;

    /**
     * Takes {@code exports}, in order.
     *
     * @param defined the resources that each instance of the type has of its own; none for the type
     *     of a real instance
     */
    OfInstance(Map<String, Entity> exports, Set<Resource> defined, TypeInfo info) {
      this.exports = Collections.unmodifiableMap(new LinkedHashMap<>(exports));
      this.defined = Set.copyOf(defined);
      this.info = info;
    }

    Map<String, Entity> exports() {
      return exports;
    }

    Set<Resource> defined() {
      return defined;
    }

    @Override
    public TypeInfo info() {
      return info;
    }

    @Override
    public String kind() {
      return "instance type";
    }

    @Override
    public OfInstance renamed() {
      return new OfInstance(exports, defined, info);
    }
  }

  /** The type of a component. */
  final class OfComponent implements Type {
    private final Map<String, Entity> imports;
    private final Map<String, Entity> exports;
    private final Set<Resource> imported;
    private final Set<Resource> defined;
    private final TypeInfo info;

    /**
     * Takes {@code imports} and {@code exports}, in order.
     *
     * @param imported the resources that imports bring in
     * @param defined the resources that each instance has of its own
     */
    OfComponent(
        Map<String, Entity> imports,
        Map<String, Entity> exports,
        Set<Resource> imported,
        Set<Resource> defined,
        TypeInfo info) {
      this.imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
      this.exports = Collections.unmodifiableMap(new LinkedHashMap<>(exports));
      this.imported = Set.copyOf(imported);
      this.defined = Set.copyOf(defined);
      this.info = info;
    }

    Map<String, Entity> imports() {
      return imports;
    }

    Map<String, Entity> exports() {
      return exports;
    }

    Set<Resource> imported() {
      return imported;
    }

    Set<Resource> defined() {
      return defined;
    }

    @Override
    public TypeInfo info() {
      return info;
    }

    @Override
    public String kind() {
      return "component type";
    }

    @Override
    public OfComponent renamed() {
      return new OfComponent(imports, exports, imported, defined, info);
    }
  }
}
