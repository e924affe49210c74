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
      default -> throw TypeReader.unknown(at, "canonical definition", code);
    };
  }

  private Canon.Options options(ByteSource source) {
    Canon.Options options = Canon.Options.NONE;
    int count = source.count();
    for (int i = 0; i < count; i++) {
      options = with(options, source);
    }
    return options;
  }

  private Canon.Options with(Canon.Options options, ByteSource source) {
    int at = source.position();
    int code = source.u8();
    return switch (code) {
      case 0x00, 0x01, 0x02 ->
          new Canon.Options(
              once(at, options.encoding(), Codes.encoding(code)),
              options.memory(),
              options.realloc(),
              options.postReturn());
      case 0x03 ->
          new Canon.Options(
              options.encoding(),
              once(at, options.memory(), memory(source)),
              options.realloc(),
              options.postReturn());
      case 0x04 ->
          new Canon.Options(
              options.encoding(),
              options.memory(),
              once(at, options.realloc(), coreFunc(source)),
              options.postReturn());
      case 0x05 ->
          new Canon.Options(
              options.encoding(),
              options.memory(),
              options.realloc(),
              once(at, options.postReturn(), coreFunc(source)));
      default -> throw TypeReader.unknown(at, "canonical option", code);
    };
  }

  private static <T> Optional<T> once(int offset, Optional<T> before, T value) {
    if (before.isPresent()) {
      throw ByteSource.malformedAt(offset, "canonical option is given twice");
    }
    return Optional.of(value);
  }

  private Index.CoreMemory memory(ByteSource source) {
    return (Index.CoreMemory) scope.index(source, Sort.CORE_MEMORY);
  }

  private Index.CoreFunc coreFunc(ByteSource source) {
    return (Index.CoreFunc) scope.index(source, Sort.CORE_FUNC);
  }

  private Index.Type type(ByteSource source) {
    return (Index.Type) scope.index(source, Sort.TYPE);
  }
}
