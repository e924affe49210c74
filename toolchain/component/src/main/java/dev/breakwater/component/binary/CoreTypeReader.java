package dev.breakwater.component.binary;

import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;

/** Reads the core types of one scope. */
final class CoreTypeReader {
  private final Scope scope;

  CoreTypeReader(Scope scope) {
    this.scope = scope;
  }

  CoreTypeDef type(ByteSource source) {
    int code = source.peek();
    if (code == Codes.CORE_MODULE) {
      source.skip(1);
      return module(source);
    }
    if (code == Codes.CORE_SUB_PREFIX) {
      source.skip(1);
      if (source.peek() != Codes.CORE_SUB) {
        throw TypeReader.unknown(source.position(), "type that is not final", source.peek());
      }
    }
    return CoreTypes.group(source);
  }

  private CoreTypeDef module(ByteSource source) {
    Scope inner = scope.inner(source);
    CoreTypeReader reader = new CoreTypeReader(inner);
    return new CoreTypeDef.Module(source.vector(reader::declaration));
  }

  private CoreTypeDef.ModuleDeclaration declaration(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 ->
          new CoreTypeDef.ModuleDeclaration.Import(source.name(), source.name(), extern(source));
      case 0x01 -> {
        CoreTypeDef.Group types = CoreTypes.group(source);
        scope.add(Sort.CORE_TYPE, types.size());
        yield new CoreTypeDef.ModuleDeclaration.Type(types);
      }
      case 0x02 -> outer(source);
      case 0x03 -> new CoreTypeDef.ModuleDeclaration.Export(source.name(), extern(source));
      default -> throw TypeReader.unknown(at, "declaration of a module type", code);
    };
  }

  private CoreTypeDef.ModuleDeclaration outer(ByteSource source) {
    source.expect(Codes.of(Sort.CORE_TYPE), "sort of an alias in a module type");
    source.expect(0x01, "outer alias");
    int at = source.position();
    long levels = source.u32();
    Index index = scope.outward(at, levels).index(source, Sort.CORE_TYPE);
    scope.add(Sort.CORE_TYPE, 1);
    return new CoreTypeDef.ModuleDeclaration.Outer((int) levels, (Index.CoreType) index);
  }

  private CoreExternType extern(ByteSource source) {
    int at = source.position();
    CoreExternType type = CoreTypes.extern(source);
    switch (type) {
      case CoreExternType.Func(int index) -> scope.checked(at, Sort.CORE_TYPE, index);
      case CoreExternType.Tag(int index) -> scope.checked(at, Sort.CORE_TYPE, index);
      case CoreExternType.Table table -> {}
      case CoreExternType.Memory memory -> {}
      case CoreExternType.Global global -> {}
    }
    return type;
  }
}
