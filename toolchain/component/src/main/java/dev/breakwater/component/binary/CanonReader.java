package dev.breakwater.component.binary;

import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import java.util.Optional;

/** Reads canonical definitions of one scope. */
final class CanonReader {
  private final Scope scope;

  CanonReader(Scope scope) {
    this.scope = scope;
  }

  Canon canon(ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00 -> {
        source.expect(0x00, "canon lift");
        Index.CoreFunc function = coreFunc(source);
        Canon.Options options = options(source);
        yield new Canon.Lift(function, options, type(source));
      }
      case 0x01 -> {
        source.expect(0x00, "canon lower");
        var function = (Index.Func) scope.index(source, Sort.FUNC);
        yield new Canon.Lower(function, options(source));
      }
      case 0x02 -> new Canon.ResourceNew(type(source));
      case 0x03 -> new Canon.ResourceDrop(type(source));
      case 0x04 -> new Canon.ResourceRep(type(source));
      default -> new BuiltinReader(scope, this).builtin(source, at, code);
    };
  }

  Canon.Options options(ByteSource source) {
    OptionsReader options = new OptionsReader();
    int count = source.count();
    for (int i = 0; i < count; i++) {
      options.read(source);
    }
    return options.options();
  }

  /** Collects the options of one definition. */
  private final class OptionsReader {
    private Optional<Canon.StringEncoding> encoding = Optional.empty();
    private Optional<Index.CoreMemory> memory = Optional.empty();
    private Optional<Index.CoreFunc> realloc = Optional.empty();
    private Optional<Index.CoreFunc> postReturn = Optional.empty();
    private Optional<Index.CoreFunc> callback = Optional.empty();
    private Optional<Boolean> isAsync = Optional.empty();
    private Optional<Boolean> isGc = Optional.empty();
    private Optional<Index.CoreType> coreType = Optional.empty();

    void read(ByteSource source) {
      int at = source.position();
      int code = source.u8();
      switch (code) {
        case 0x00, 0x01, 0x02 -> encoding = once(at, encoding, Codes.encoding(code));
        case Codes.MEMORY_OPTION -> memory = once(at, memory, memory(source));
        case Codes.REALLOC_OPTION -> realloc = once(at, realloc, coreFunc(source));
        case Codes.POST_RETURN_OPTION -> postReturn = once(at, postReturn, coreFunc(source));
        case Codes.ASYNC_OPTION -> isAsync = once(at, isAsync, true);
        case Codes.CALLBACK_OPTION -> callback = once(at, callback, coreFunc(source));
        case Codes.CORE_TYPE_OPTION -> coreType = once(at, coreType, coreType(source));
        case Codes.GC_OPTION -> isGc = once(at, isGc, true);
        default -> throw TypeReader.unknown(at, "canonical option", code);
      }
    }

    Canon.Options options() {
      return new Canon.Options(
          encoding,
          memory,
          realloc,
          postReturn,
          isAsync.isPresent(),
          callback,
          isGc.isPresent(),
          coreType);
    }
  }

  private static <T> Optional<T> once(int offset, Optional<T> before, T value) {
    if (before.isPresent()) {
      throw ByteSource.malformedAt(offset, "canonical option is given twice");
    }
    return Optional.of(value);
  }

  Index.CoreMemory memory(ByteSource source) {
    return (Index.CoreMemory) scope.index(source, Sort.CORE_MEMORY);
  }

  private Index.CoreFunc coreFunc(ByteSource source) {
    return (Index.CoreFunc) scope.index(source, Sort.CORE_FUNC);
  }

  private Index.CoreType coreType(ByteSource source) {
    return (Index.CoreType) scope.index(source, Sort.CORE_TYPE);
  }

  private Index.Type type(ByteSource source) {
    return (Index.Type) scope.index(source, Sort.TYPE);
  }
}
