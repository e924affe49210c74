package dev.breakwater.host.wasm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles a core module. Types are written {@code "iIfF:i"}: parameters, a colon, results; {@code
 * i} is i32, {@code I} i64, {@code f} f32, {@code F} f64. Imports come before functions.
 */
public final class CoreBuilder {
  private final List<String> types = new ArrayList<>();
  private final List<byte[]> imports = new ArrayList<>();
  private final List<Integer> functions = new ArrayList<>();
  private final List<byte[]> bodies = new ArrayList<>();
  private final List<byte[]> exports = new ArrayList<>();
  private final List<byte[]> data = new ArrayList<>();
  private final List<Integer> globals = new ArrayList<>();
  private final List<byte[]> elements = new ArrayList<>();
  private int importedOthers;
  private boolean ownMemory = true;
  private int tableSize;
  private int pages = 1;
  private int maxPages = 1;

  /** Imports a function and gives its index. */
  public int imported(String module, String name, String type) {
    imports.add(bytes(name(module), name(name), new byte[] {0}, leb(type(type))));
    return imports.size() - 1;
  }

  /** Imports a table of functions, after all imported functions. */
  public CoreBuilder importedTable(String module, String name, int size) {
    imports.add(bytes(name(module), name(name), new byte[] {1, 0x70, 0}, leb(size)));
    importedOthers++;
    return this;
  }

  /** Imports its memory, after all imported functions. */
  public CoreBuilder importedMemory(String module, String name) {
    imports.add(bytes(name(module), name(name), new byte[] {2, 0, 1}));
    importedOthers++;
    ownMemory = false;
    return this;
  }

  /** Adds a table of {@code size} functions, exported as {@code table}. */
  public CoreBuilder table(int size) {
    tableSize = size;
    exports.add(bytes(name("table"), new byte[] {1, 0}));
    return this;
  }

  /** Puts a function into the table. */
  public CoreBuilder element(int at, int function) {
    byte[] offset = new Code().i32(at).bytes();
    elements.add(bytes(new byte[] {0}, offset, new byte[] {0x0B, 1}, leb(function)));
    return this;
  }

  /** The index of a type. */
  public int typeIndex(String type) {
    return type(type);
  }

  /** Adds a function that is exported, and gives its index. */
  public int function(String export, String type, String locals, Code code) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(leb(locals.length()));
    locals.chars().forEach(c -> body.writeBytes(new byte[] {1, valueType(c)}));
    body.writeBytes(code.bytes());
    body.write(0x0B);
    bodies.add(bytes(leb(body.size()), body.toByteArray()));
    functions.add(type(type));
    int index = imports.size() - importedOthers + functions.size() - 1;
    exports.add(bytes(name(export), new byte[] {0}, leb(index)));
    return index;
  }

  /** Adds a mutable i32 global and gives its index. */
  public int global(int initial) {
    globals.add(initial);
    return globals.size() - 1;
  }

  /** Sets the size of the memory, in pages. */
  public CoreBuilder memory(int minimum, int maximum) {
    pages = minimum;
    maxPages = maximum;
    return this;
  }

  /** Puts text into the memory. */
  public CoreBuilder data(int address, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    data.add(
        bytes(
            new byte[] {0},
            new Code().i32(address).bytes(),
            new byte[] {0x0B},
            leb(content.length),
            content));
    return this;
  }

  /** Adds text that code may put into the memory. */
  public CoreBuilder passiveData(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    data.add(bytes(new byte[] {1}, leb(content.length), content));
    return this;
  }

  /** Adds a bump allocator under the name that the canonical ABI wants. */
  public CoreBuilder realloc(int heapStart) {
    int next = global(heapStart);
    Code aligned =
        new Code().global(next).get(2).add().i32(1).op(0x6B).i32(0).get(2).op(0x6B, 0x71);
    function(
        "cabi_realloc", "iiii:i", "i", aligned.set(4).get(4).get(3).add().setGlobal(next).get(4));
    return this;
  }

  /** The binary. */
  public byte[] build() {
    exports.add(bytes(name("memory"), new byte[] {2, 0}));
    ByteArrayOutputStream module = new ByteArrayOutputStream();
    module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
    section(module, 1, types.stream().map(CoreBuilder::functionType).toList());
    section(module, 2, imports);
    section(module, 3, functions.stream().map(CoreBuilder::leb).toList());
    section(
        module,
        4,
        tableSize == 0 ? List.of() : List.of(bytes(new byte[] {0x70, 0}, leb(tableSize))));
    section(module, 5, memories());
    section(module, 6, globals.stream().map(CoreBuilder::globalEntry).toList());
    section(module, 7, exports);
    section(module, 9, elements);
    section(module, 10, bodies);
    section(module, 11, data);
    return module.toByteArray();
  }

  private List<byte[]> memories() {
    return ownMemory ? List.of(bytes(new byte[] {1}, leb(pages), leb(maxPages))) : List.of();
  }

  private static void section(ByteArrayOutputStream module, int id, List<byte[]> entries) {
    if (!entries.isEmpty()) {
      byte[] content = bytes(leb(entries.size()), bytes(entries.toArray(new byte[0][])));
      module.write(id);
      module.writeBytes(leb(content.length));
      module.writeBytes(content);
    }
  }

  private int type(String type) {
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  private static byte[] functionType(String type) {
    int colon = type.indexOf(':');
    return bytes(
        new byte[] {0x60},
        valueTypes(type.substring(0, colon)),
        valueTypes(type.substring(colon + 1)));
  }

  private static byte[] globalEntry(int initial) {
    return bytes(new byte[] {0x7F, 1}, new Code().i32(initial).bytes(), new byte[] {0x0B});
  }

  private static byte[] valueTypes(String letters) {
    ByteArrayOutputStream types = new ByteArrayOutputStream();
    types.writeBytes(leb(letters.length()));
    letters.chars().forEach(c -> types.write(valueType(c)));
    return types.toByteArray();
  }

  private static byte valueType(int letter) {
    return switch (letter) {
      case 'i' -> 0x7F;
      case 'I' -> 0x7E;
      case 'f' -> 0x7D;
      case 'F' -> 0x7C;
      default -> throw new IllegalArgumentException("no value type: " + (char) letter);
    };
  }

  private static byte[] name(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return bytes(leb(utf8.length), utf8);
  }

  private static byte[] leb(int value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int rest = value;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return bytes.toByteArray();
  }

  private static byte[] bytes(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
