package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.List;
import java.util.Optional;

/** Reads the types of one scope. */
final class TypeReader {
  private final Scope scope;

  TypeReader(Scope scope) {
    this.scope = scope;
  }

  TypeDef type(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case Codes.FUNC -> function(source, false);
      case Codes.ASYNC_FUNC -> function(source, true);
      case Codes.COMPONENT -> new TypeDef.Component(declarations(source, true));
      case Codes.INSTANCE -> new TypeDef.Instance(declarations(source, false));
      case Codes.RESOURCE -> resource(source);
      default -> new TypeDef.Value(valueType(source, at, code));
    };
  }

  private TypeDef function(ByteSource source, boolean isAsync) {
    List<TypeDef.Param> params =
        source.vector(in -> new TypeDef.Param(in.name(), valueTypeRef(in)));
    return new TypeDef.Func(params, result(source), isAsync);
  }

  /** Reads the type of a result, or that there is none. */
  Optional<ValueTypeRef> result(ByteSource source) {
    int at = source.position();
    int results = source.u8();
    return switch (results) {
      case 0x00 -> Optional.of(valueTypeRef(source));
      case 0x01 -> {
        source.expect(0x00, "number of results");
        yield Optional.empty();
      }
      default -> throw unknown(at, "list of results", results);
    };
  }

  private TypeDef resource(ByteSource source) {
    CoreValueType representation = CoreTypes.valueType(source);
    return new TypeDef.Resource(
        representation, source.optional(in -> (Index.CoreFunc) scope.index(in, Sort.CORE_FUNC)));
  }

  private ValueTypeDef valueType(ByteSource source, int at, int code) {
    return switch (code) {
      case Codes.RECORD ->
          new ValueTypeDef.RecordOf(
              source.vector(in -> new ValueTypeDef.Field(in.name(), valueTypeRef(in))));
      case Codes.VARIANT -> new ValueTypeDef.VariantOf(source.vector(this::variantCase));
      case Codes.LIST -> new ValueTypeDef.ListOf(valueTypeRef(source));
      case Codes.FIXED_LIST -> new ValueTypeDef.FixedListOf(valueTypeRef(source), length(source));
      case Codes.MAP -> new ValueTypeDef.MapOf(valueTypeRef(source), valueTypeRef(source));
      case Codes.TUPLE -> new ValueTypeDef.TupleOf(source.vector(this::valueTypeRef));
      case Codes.FLAGS -> new ValueTypeDef.FlagsOf(source.vector(ByteSource::name));
      case Codes.ENUM -> new ValueTypeDef.EnumOf(source.vector(ByteSource::name));
      case Codes.OPTION -> new ValueTypeDef.OptionOf(valueTypeRef(source));
      case Codes.RESULT ->
          new ValueTypeDef.ResultOf(
              source.optional(this::valueTypeRef), source.optional(this::valueTypeRef));
      case Codes.OWN -> new ValueTypeDef.Own(typeIndex(source));
      case Codes.BORROW -> new ValueTypeDef.Borrow(typeIndex(source));
      case Codes.STREAM -> new ValueTypeDef.StreamOf(source.optional(this::valueTypeRef));
      case Codes.FUTURE -> new ValueTypeDef.FutureOf(source.optional(this::valueTypeRef));
      case Codes.ERROR_CONTEXT -> new ValueTypeDef.ErrorContext();
      default -> {
        if (Codes.isPrimitive(code)) {
          yield new ValueTypeDef.Primitive(Codes.primitive(code));
        }
        throw unknown(at, "type", code);
      }
    };
  }

  private ValueTypeDef.Case variantCase(ByteSource source) {
    String name = source.name();
    Optional<ValueTypeRef> type = source.optional(this::valueTypeRef);
    source.expect(0x00, "end of a case");
    return new ValueTypeDef.Case(name, type);
  }

  private static int length(ByteSource source) {
    int at = source.position();
    long length = source.u32();
    if (length > Integer.MAX_VALUE) {
      throw ByteSource.malformedAt(at, "a list has the fixed length " + length);
    }
    return (int) length;
  }

  private ValueTypeRef valueTypeRef(ByteSource source) {
    int at = source.position();
    int first = source.peek();
    if (Codes.isPrimitive(first)) {
      source.skip(1);
      return new ValueTypeRef.Primitive(Codes.primitive(first));
    }
    if (first == Codes.ERROR_CONTEXT) {
      source.skip(1);
      return new ValueTypeRef.ErrorContext();
    }
    long index = source.s33();
    if (index < 0) {
      throw unknown(at, "value type", first);
    }
    return new ValueTypeRef.Defined((Index.Type) scope.checked(at, Sort.TYPE, index));
  }

  private List<Declaration> declarations(ByteSource source, boolean imports) {
    Scope inner = scope.inner(source);
    TypeReader reader = new TypeReader(inner);
    return source.vector(in -> {
      int at = in.position();
      Declaration declaration = reader.declaration(in, imports);
      inner.place(declaration, at);
      inner.add(declaration.declares(), declaration.entries());
      return declaration;
    });
  }

  private Declaration declaration(ByteSource source, boolean imports) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> new Declaration.CoreType(new CoreTypeReader(scope).type(source));
      case 0x01 -> new Declaration.Type(type(source));
      case 0x02 -> new Declaration.OfAlias(new AliasReader(scope).alias(source));
      case 0x04 -> {
        NameReader name = NameReader.read(source);
        yield new Declaration.Export(name.name(), externType(source), name.attributes());
      }
      default -> {
        if (code == 0x03 && imports) {
          NameReader name = NameReader.read(source);
          yield new Declaration.Import(name.name(), externType(source), name.attributes());
        }
        throw unknown(at, "declaration", code);
      }
    };
  }

  ExternType externType(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> {
        source.expect(Codes.of(Sort.CORE_MODULE), "core module");
        yield new ExternType.CoreModule((Index.CoreType) scope.index(source, Sort.CORE_TYPE));
      }
      case 0x01 -> new ExternType.Func(typeIndex(source));
      case 0x02 -> new ExternType.Value(valueTypeRef(source));
      case 0x03 -> typeBound(source);
      case 0x04 -> new ExternType.Component(typeIndex(source));
      case 0x05 -> new ExternType.Instance(typeIndex(source));
      default -> throw unknown(at, "extern type", code);
    };
  }

  private ExternType typeBound(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> new ExternType.TypeEqual(typeIndex(source));
      case 0x01 -> new ExternType.SubResource();
      default -> throw unknown(at, "type bound", code);
    };
  }

  private Index.Type typeIndex(ByteSource source) {
    return (Index.Type) scope.index(source, Sort.TYPE);
  }

  /** The problem of a byte that means nothing, or nothing supported, where it stands. */
  static MalformedComponentException unknown(int offset, String what, int code) {
    return new UnknownCodeException(offset, what, code);
  }
}
