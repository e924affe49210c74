package dev.breakwater.component.binary;

import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import dev.breakwater.component.model.Sort;
import dev.breakwater.wit.model.ValueType;
import java.util.List;

/** The bytes that stand for sections, sorts and types, for reader and writer alike. */
final class Codes {
  static final int CUSTOM_SECTION = 0;
  static final int CORE_MODULE_SECTION = 1;
  static final int CORE_INSTANCE_SECTION = 2;
  static final int CORE_TYPE_SECTION = 3;
  static final int COMPONENT_SECTION = 4;
  static final int INSTANCE_SECTION = 5;
  static final int ALIAS_SECTION = 6;
  static final int TYPE_SECTION = 7;
  static final int CANON_SECTION = 8;
  static final int START_SECTION = 9;
  static final int IMPORT_SECTION = 10;
  static final int EXPORT_SECTION = 11;

  static final int NAME_WITH_ATTRIBUTES = 0x02;
  static final int IMPLEMENTS = 0x00;
  static final int VERSION_SUFFIX = 0x01;
  static final int EXTERNAL_ID = 0x02;

  static final int CORE_SORT = 0x00;
  static final int CORE_INSTANCE_SORT = 0x12;

  static final int CORE_FUNC = 0x60;
  static final int CORE_MODULE = 0x50;

  /** Stands before a type that is not final where a module type could stand as well. */
  static final int CORE_SUB_PREFIX = 0x00;

  static final int CORE_SUB = 0x50;
  static final int CORE_SUB_FINAL = 0x4f;
  static final int CORE_REC = 0x4e;
  static final int CORE_STRUCT = 0x5f;
  static final int CORE_ARRAY = 0x5e;
  static final int CORE_CONTINUATION = 0x5d;
  static final int CORE_SHARED = 0x65;
  static final int NULLABLE_REFERENCE = 0x63;
  static final int REFERENCE = 0x64;

  static final int FUNC = 0x40;
  static final int ASYNC_FUNC = 0x43;
  static final int COMPONENT = 0x41;
  static final int INSTANCE = 0x42;
  static final int RESOURCE = 0x3f;

  static final int TASK_RETURN = 0x09;
  static final int SUBTASK_CANCEL = 0x06;
  static final int CONTEXT_GET = 0x0a;
  static final int CONTEXT_SET = 0x0b;
  static final int ERROR_CONTEXT_NEW = 0x1c;
  static final int ERROR_CONTEXT_DEBUG_MESSAGE = 0x1d;
  static final int THREAD_NEW_INDIRECT = 0x27;

  static final int MEMORY_OPTION = 0x03;
  static final int REALLOC_OPTION = 0x04;
  static final int POST_RETURN_OPTION = 0x05;
  static final int ASYNC_OPTION = 0x06;
  static final int CALLBACK_OPTION = 0x07;
  static final int CORE_TYPE_OPTION = 0x08;
  static final int GC_OPTION = 0x09;

  /** Where the codes of a channel's built-ins for reading are behind its first code. */
  static final int CHANNEL_COPY = 1;

  static final int CHANNEL_CANCEL = 3;
  static final int CHANNEL_DROP = 5;
  static final int CHANNEL_CODES = 7;

  static final int RECORD = 0x72;
  static final int VARIANT = 0x71;
  static final int LIST = 0x70;
  static final int FIXED_LIST = 0x67;
  static final int MAP = 0x63;
  static final int TUPLE = 0x6f;
  static final int FLAGS = 0x6e;
  static final int ENUM = 0x6d;
  static final int OPTION = 0x6b;
  static final int RESULT = 0x6a;
  static final int OWN = 0x69;
  static final int BORROW = 0x68;
  static final int STREAM = 0x66;
  static final int FUTURE = 0x65;
  static final int ERROR_CONTEXT = 0x64;

  private static final int FIRST_PRIMITIVE = 0x7f;

  /** Their codes count down from 0x7f. */
  private static final List<ValueType.Primitive> PRIMITIVES =
      List.of(
          ValueType.Primitive.BOOL,
          ValueType.Primitive.S8,
          ValueType.Primitive.U8,
          ValueType.Primitive.S16,
          ValueType.Primitive.U16,
          ValueType.Primitive.S32,
          ValueType.Primitive.U32,
          ValueType.Primitive.S64,
          ValueType.Primitive.U64,
          ValueType.Primitive.F32,
          ValueType.Primitive.F64,
          ValueType.Primitive.CHAR,
          ValueType.Primitive.STRING);

  /** Their codes count up from 0. */
  private static final List<Canon.StringEncoding> ENCODINGS =
      List.of(
          Canon.StringEncoding.UTF8,
          Canon.StringEncoding.UTF16,
          Canon.StringEncoding.LATIN1_OR_UTF16);

  private Codes() {}

  /** The magic number and version that a component starts with. */
  static byte[] componentPreamble() {
    return new byte[] {0x00, 'a', 's', 'm', 0x0d, 0x00, 0x01, 0x00};
  }

  /** The magic number and version that a core module starts with. */
  static byte[] corePreamble() {
    return new byte[] {0x00, 'a', 's', 'm', 0x01, 0x00, 0x00, 0x00};
  }

  static int of(ValueType.Primitive type) {
    int place = PRIMITIVES.indexOf(type);
    if (place < 0) {
      throw new IllegalStateException(type + " has no code");
    }
    return FIRST_PRIMITIVE - place;
  }

  static int of(Canon.StringEncoding encoding) {
    return ENCODINGS.indexOf(encoding);
  }

  static Canon.StringEncoding encoding(int code) {
    return ENCODINGS.get(code);
  }

  static boolean isPrimitive(int code) {
    return code <= FIRST_PRIMITIVE && code > FIRST_PRIMITIVE - PRIMITIVES.size();
  }

  static ValueType.Primitive primitive(int code) {
    return PRIMITIVES.get(FIRST_PRIMITIVE - code);
  }

  /** The code of a sort among the core sorts or among the others. */
  static int of(Sort sort) {
    return switch (sort) {
      case CORE_FUNC -> 0x00;
      case CORE_TABLE -> 0x01;
      case CORE_MEMORY -> 0x02;
      case CORE_GLOBAL -> 0x03;
      case CORE_TAG -> 0x04;
      case CORE_TYPE -> 0x10;
      case CORE_MODULE -> 0x11;
      case CORE_INSTANCE -> CORE_INSTANCE_SORT;
      case FUNC -> 0x01;
      case VALUE -> 0x02;
      case TYPE -> 0x03;
      case COMPONENT -> 0x04;
      case INSTANCE -> 0x05;
    };
  }

  /** The code of {@code new} of a channel; those of its other built-ins follow. */
  static int of(Builtin.Channel channel) {
    return switch (channel) {
      case STREAM -> 0x0e;
      case FUTURE -> 0x15;
    };
  }

  static int of(Builtin.Operation operation) {
    return switch (operation) {
      case BACKPRESSURE_INC -> 0x24;
      case BACKPRESSURE_DEC -> 0x25;
      case TASK_CANCEL -> 0x05;
      case SUBTASK_DROP -> 0x0d;
      case ERROR_CONTEXT_DROP -> 0x1e;
      case WAITABLE_SET_NEW -> 0x1f;
      case WAITABLE_SET_DROP -> 0x22;
      case WAITABLE_JOIN -> 0x23;
      case THREAD_INDEX -> 0x26;
      case THREAD_RESUME_LATER -> 0x28;
    };
  }

  static int of(Builtin.Switch to) {
    return switch (to) {
      case YIELD -> 0x0c;
      case SUSPEND -> 0x29;
      case SUSPEND_THEN_RESUME -> 0x2a;
      case YIELD_THEN_RESUME -> 0x2b;
      case SUSPEND_THEN_PROMOTE -> 0x2c;
      case YIELD_THEN_PROMOTE -> 0x2d;
    };
  }

  static int of(Builtin.Waiting waiting) {
    return switch (waiting) {
      case WAIT -> 0x20;
      case POLL -> 0x21;
    };
  }

  static int of(CoreValueType.Plain type) {
    return switch (type) {
      case I32 -> 0x7f;
      case I64 -> 0x7e;
      case F32 -> 0x7d;
      case F64 -> 0x7c;
      case V128 -> 0x7b;
    };
  }

  static int of(CoreStorageType.Packed type) {
    return switch (type) {
      case I8 -> 0x78;
      case I16 -> 0x77;
    };
  }

  static int of(HeapType.Kind kind) {
    return switch (kind) {
      case FUNC -> 0x70;
      case EXTERN -> 0x6f;
      case ANY -> 0x6e;
      case EQ -> 0x6d;
      case I31 -> 0x6c;
      case STRUCT -> 0x6b;
      case ARRAY -> 0x6a;
      case EXN -> 0x69;
      case CONT -> 0x68;
      case NONE -> 0x71;
      case NOEXTERN -> 0x72;
      case NOFUNC -> 0x73;
      case NOEXN -> 0x74;
      case NOCONT -> 0x75;
    };
  }
}
