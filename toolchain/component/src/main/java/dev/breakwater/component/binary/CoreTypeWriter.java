package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import dev.breakwater.component.model.Sort;
import java.util.List;
import java.util.OptionalInt;

/** Writes core types. */
final class CoreTypeWriter {
  private CoreTypeWriter() {}

  /** Writes what a component defines. */
  static void type(ByteSink out, CoreTypeDef type) {
    switch (type) {
      case CoreTypeDef.Module(List<CoreTypeDef.ModuleDeclaration> declarations) ->
          out.u8(Codes.CORE_MODULE).vector(declarations, CoreTypeWriter::declaration);
      case CoreTypeDef.Sub sub when !sub.isFinal() -> group(out.u8(Codes.CORE_SUB_PREFIX), sub);
      case CoreTypeDef.Group group -> group(out, group);
    }
  }

  private static void group(ByteSink out, CoreTypeDef.Group group) {
    switch (group) {
      case CoreTypeDef.Rec(List<CoreTypeDef.Single> types) ->
          out.u8(Codes.CORE_REC).vector(types, CoreTypeWriter::single);
      case CoreTypeDef.Single type -> single(out, type);
    }
  }

  private static void single(ByteSink out, CoreTypeDef.Single type) {
    switch (type) {
      case CoreTypeDef.Sub(boolean isFinal, OptionalInt supertype, var composite) -> {
        out.u8(isFinal ? Codes.CORE_SUB_FINAL : Codes.CORE_SUB)
            .vector(supertype.stream().boxed().toList(), ByteSink::u32);
        composite(out, composite);
      }
      case CoreTypeDef.Composite composite -> composite(out, composite);
    }
  }

  private static void composite(ByteSink out, CoreTypeDef.Composite type) {
    switch (type) {
      case CoreTypeDef.Func(List<CoreValueType> params, List<CoreValueType> results) ->
          out.u8(Codes.CORE_FUNC)
              .vector(params, CoreTypeWriter::valueType)
              .vector(results, CoreTypeWriter::valueType);
      case CoreTypeDef.Struct(List<CoreTypeDef.Field> fields) ->
          out.u8(Codes.CORE_STRUCT).vector(fields, CoreTypeWriter::field);
      case CoreTypeDef.Array(CoreTypeDef.Field element) -> field(out.u8(Codes.CORE_ARRAY), element);
      case CoreTypeDef.Continuation(int function) -> out.u8(Codes.CORE_CONTINUATION).s64(function);
      case CoreTypeDef.Shared(CoreTypeDef.Composite shared) ->
          composite(out.u8(Codes.CORE_SHARED), shared);
    }
  }

  private static void field(ByteSink out, CoreTypeDef.Field field) {
    storageType(out, field.type()).u8(field.mutable() ? 0x01 : 0x00);
  }

  private static ByteSink storageType(ByteSink out, CoreStorageType type) {
    return switch (type) {
      case CoreStorageType.Packed packed -> out.u8(Codes.of(packed));
      case CoreValueType value -> valueType(out, value);
    };
  }

  static ByteSink valueType(ByteSink out, CoreValueType type) {
    return switch (type) {
      case CoreValueType.Plain plain -> out.u8(Codes.of(plain));
      case CoreValueType.Reference(boolean nullable, HeapType.Abstract heap) when nullable ->
          heapType(out, heap);
      case CoreValueType.Reference(boolean nullable, HeapType heap) ->
          heapType(out.u8(nullable ? Codes.NULLABLE_REFERENCE : Codes.REFERENCE), heap);
    };
  }

  private static ByteSink heapType(ByteSink out, HeapType type) {
    return switch (type) {
      case HeapType.Abstract(boolean shared, HeapType.Kind kind) ->
          (shared ? out.u8(Codes.CORE_SHARED) : out).u8(Codes.of(kind));
      case HeapType.Concrete(int index) -> out.s64(index);
    };
  }

  private static void declaration(ByteSink out, CoreTypeDef.ModuleDeclaration declaration) {
    switch (declaration) {
      case CoreTypeDef.ModuleDeclaration.Import d ->
          extern(out.u8(0x00).name(d.module()).name(d.name()), d.type());
      case CoreTypeDef.ModuleDeclaration.Type d -> group(out.u8(0x01), d.type());
      case CoreTypeDef.ModuleDeclaration.Outer d ->
          out.u8(0x02).u8(Codes.of(Sort.CORE_TYPE)).u8(0x01).u32(d.levels()).u32(d.type().value());
      case CoreTypeDef.ModuleDeclaration.Export d -> extern(out.u8(0x03).name(d.name()), d.type());
    }
  }

  private static void extern(ByteSink out, CoreExternType type) {
    switch (type) {
      case CoreExternType.Func t -> out.u8(0x00).u32(t.type());
      case CoreExternType.Table t -> limits(valueType(out.u8(0x01), t.element()), t.limits());
      case CoreExternType.Memory t -> {
        limits(out.u8(0x02), t.limits());
        t.pageSize().ifPresent(out::u32);
      }
      case CoreExternType.Global t ->
          valueType(out.u8(0x03), t.type()).u8(t.mutable() ? 0x01 : 0x00);
      case CoreExternType.Tag t -> out.u8(0x04).u8(0x00).u32(t.type());
    }
  }

  private static void limits(ByteSink out, CoreExternType.Limits limits) {
    out.u8(limits.flags()).u64(limits.minimum());
    limits.maximum().ifPresent(out::u64);
  }
}
