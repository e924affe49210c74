package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes types. */
final class TypeWriter {
  private TypeWriter() {}

  static void type(ByteSink out, TypeDef type) {
    switch (type) {
      case TypeDef.Value(ValueTypeDef value) -> value(out, value);
      case TypeDef.Func(List<TypeDef.Param> params, var result, boolean isAsync) -> {
        out.u8(isAsync ? Codes.ASYNC_FUNC : Codes.FUNC)
            .vector(params, (o, p) -> ref(o.name(p.name()), p.type()));
        result(out, result);
      }
      case TypeDef.Component(List<Declaration> declarations) ->
          out.u8(Codes.COMPONENT).vector(declarations, TypeWriter::declaration);
      case TypeDef.Instance(List<Declaration> declarations) ->
          out.u8(Codes.INSTANCE).vector(declarations, TypeWriter::declaration);
      case TypeDef.Resource(CoreValueType representation, var destructor) ->
          optional(
              CoreTypeWriter.valueType(out.u8(Codes.RESOURCE), representation),
              destructor,
              (o, function) -> o.u32(function.value()));
    }
  }

  static void result(ByteSink out, Optional<ValueTypeRef> type) {
    type.ifPresentOrElse(r -> ref(out.u8(0x00), r), () -> out.u8(0x01).u8(0x00));
  }

  private static void value(ByteSink out, ValueTypeDef type) {
    switch (type) {
      case ValueTypeDef.Primitive t -> out.u8(Codes.of(t.type()));
      case ValueTypeDef.RecordOf t ->
          out.u8(Codes.RECORD).vector(t.fields(), (o, f) -> ref(o.name(f.name()), f.type()));
      case ValueTypeDef.VariantOf t ->
          out.u8(Codes.VARIANT)
              .vector(
                  t.cases(),
                  (o, c) -> {
                    optional(o.name(c.name()), c.type(), TypeWriter::ref);
                    o.u8(0x00);
                  });
      case ValueTypeDef.ListOf t -> ref(out.u8(Codes.LIST), t.element());
      case ValueTypeDef.FixedListOf t -> ref(out.u8(Codes.FIXED_LIST), t.element()).u32(t.length());
      case ValueTypeDef.MapOf t -> ref(ref(out.u8(Codes.MAP), t.key()), t.value());
      case ValueTypeDef.TupleOf t -> out.u8(Codes.TUPLE).vector(t.items(), TypeWriter::ref);
      case ValueTypeDef.FlagsOf t -> out.u8(Codes.FLAGS).vector(t.labels(), ByteSink::name);
      case ValueTypeDef.EnumOf t -> out.u8(Codes.ENUM).vector(t.labels(), ByteSink::name);
      case ValueTypeDef.OptionOf t -> ref(out.u8(Codes.OPTION), t.value());
      case ValueTypeDef.ResultOf t -> {
        optional(out.u8(Codes.RESULT), t.ok(), TypeWriter::ref);
        optional(out, t.err(), TypeWriter::ref);
      }
      case ValueTypeDef.Own t -> out.u8(Codes.OWN).u32(t.resource().value());
      case ValueTypeDef.Borrow t -> out.u8(Codes.BORROW).u32(t.resource().value());
      case ValueTypeDef.StreamOf t -> optional(out.u8(Codes.STREAM), t.element(), TypeWriter::ref);
      case ValueTypeDef.FutureOf t -> optional(out.u8(Codes.FUTURE), t.value(), TypeWriter::ref);
      case ValueTypeDef.ErrorContext t -> out.u8(Codes.ERROR_CONTEXT);
    }
  }

  private static ByteSink ref(ByteSink out, ValueTypeRef type) {
    return switch (type) {
      case ValueTypeRef.Primitive t -> out.u8(Codes.of(t.type()));
      case ValueTypeRef.ErrorContext t -> out.u8(Codes.ERROR_CONTEXT);
      case ValueTypeRef.Defined t -> out.s64(t.index().value());
    };
  }

  private static <T> void optional(ByteSink out, Optional<T> item, BiConsumer<ByteSink, T> write) {
    item.ifPresentOrElse(value -> write.accept(out.u8(0x01), value), () -> out.u8(0x00));
  }

  private static void declaration(ByteSink out, Declaration declaration) {
    switch (declaration) {
      case Declaration.CoreType d -> CoreTypeWriter.type(out.u8(0x00), d.type());
      case Declaration.Type d -> type(out.u8(0x01), d.type());
      case Declaration.OfAlias d -> ComponentWriter.alias(out.u8(0x02), d.alias());
      case Declaration.Import d ->
          externType(ComponentWriter.externName(out.u8(0x03), d.name(), d.attributes()), d.type());
      case Declaration.Export d ->
          externType(ComponentWriter.externName(out.u8(0x04), d.name(), d.attributes()), d.type());
    }
  }

  static void externType(ByteSink out, ExternType type) {
    switch (type) {
      case ExternType.CoreModule t ->
          out.u8(0x00).u8(Codes.of(Sort.CORE_MODULE)).u32(t.type().value());
      case ExternType.Func t -> out.u8(0x01).u32(t.type().value());
      case ExternType.Value t -> ref(out.u8(0x02), t.type());
      case ExternType.TypeEqual t -> out.u8(0x03).u8(0x00).u32(t.type().value());
      case ExternType.SubResource t -> out.u8(0x03).u8(0x01);
      case ExternType.Component t -> out.u8(0x04).u32(t.type().value());
      case ExternType.Instance t -> out.u8(0x05).u32(t.type().value());
    }
  }
}
