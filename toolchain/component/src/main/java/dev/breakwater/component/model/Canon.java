package dev.breakwater.component.model;

import java.util.Optional;

/**
 * A function made by the canonical ABI.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#canonical-definitions">Canonical
 *     ABI, Canonical definitions</a>
 */
public sealed interface Canon
    permits Canon.Lift,
        Canon.Lower,
        Canon.ResourceNew,
        Canon.ResourceDrop,
        Canon.ResourceRep,
        Builtin {

  /** The index space it adds to: {@link Sort#FUNC} for a lift, {@link Sort#CORE_FUNC} otherwise. */
  default Sort sort() {
    return switch (this) {
      case Lift lift -> Sort.FUNC;
      case Lower lower -> Sort.CORE_FUNC;
      case ResourceNew make -> Sort.CORE_FUNC;
      case ResourceDrop drop -> Sort.CORE_FUNC;
      case ResourceRep rep -> Sort.CORE_FUNC;
      case Builtin builtin -> Sort.CORE_FUNC;
    };
  }

  /** A component function from a core one. */
  record Lift(Index.CoreFunc function, Options options, Index.Type type) implements Canon {}

  /** A core function from a component one. */
  record Lower(Index.Func function, Options options) implements Canon {}

  /** {@code (rep) -> own handle}. */
  record ResourceNew(Index.Type resource) implements Canon {}

  /** {@code (handle) -> ()}: ends an own or borrow handle. */
  record ResourceDrop(Index.Type resource) implements Canon {}

  /** {@code (handle) -> rep}. */
  record ResourceRep(Index.Type resource) implements Canon {}

  /** How strings lie in memory. */
  enum StringEncoding {
    UTF8,
    UTF16,
    LATIN1_OR_UTF16;

    /** The words of the text format. */
    @Override
    public String toString() {
      return switch (this) {
        case UTF8 -> "utf8";
        case UTF16 -> "utf16";
        case LATIN1_OR_UTF16 -> "latin1+utf16";
      };
    }
  }

  /**
   * What lifting and lowering may use.
   *
   * @param encoding absent means UTF-8
   * @param memory where values lie
   * @param realloc allocates in {@code memory}
   * @param postReturn called after a lifted function's result was read
   * @param isAsync whether the call does not wait for its end
   * @param callback called with each event that an asynchronous lifted function waits for
   * @param isGc whether values are passed as objects that are collected, not in {@code memory}
   * @param coreType the type of the lowered function where {@code isGc}
   */
  record Options(
      Optional<StringEncoding> encoding,
      Optional<Index.CoreMemory> memory,
      Optional<Index.CoreFunc> realloc,
      Optional<Index.CoreFunc> postReturn,
      boolean isAsync,
      Optional<Index.CoreFunc> callback,
      boolean isGc,
      Optional<Index.CoreType> coreType) {
    /** No option at all. */
    public static final Options NONE =
        new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Options of a synchronous call. */
    public Options(
        Optional<StringEncoding> encoding,
        Optional<Index.CoreMemory> memory,
        Optional<Index.CoreFunc> realloc,
        Optional<Index.CoreFunc> postReturn) {
      this(encoding, memory, realloc, postReturn, false, Optional.empty());
    }

    /** Options of a call that passes values in memory. */
    public Options(
        Optional<StringEncoding> encoding,
        Optional<Index.CoreMemory> memory,
        Optional<Index.CoreFunc> realloc,
        Optional<Index.CoreFunc> postReturn,
        boolean isAsync,
        Optional<Index.CoreFunc> callback) {
      this(encoding, memory, realloc, postReturn, isAsync, callback, false, Optional.empty());
    }
  }
}
