package dev.breakwater.component.binary;

import dev.breakwater.component.model.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A component file with some changes: to single bytes, to ranges, and to whole sections, whose
 * sizes stay right so that the reader gets behind them.
 */
final class MutatedFile {
  /** What stands for a count, an index, a kind or an end somewhere. */
  private static final byte[] TELLING = {
    0, 1, 2, 3, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x60, 0x64, 0x70, 0x7a, 0x7f, -128, -1
  };

  private static final byte[] HUGE_COUNT = {-1, -1, -1, -1, 0x0f};
  private static final int MAX_CHANGES = 6;

  private final Random random;
  private final List<byte[]> corpus;

  /** Changes that depend on nothing but {@code seed} and {@code corpus}. */
  MutatedFile(long seed, List<byte[]> corpus) {
    this.random = new Random(seed);
    this.corpus = corpus;
  }

  byte[] bytes() {
    byte[] file = one(corpus);
    for (int i = random.nextInt(MAX_CHANGES); i >= 0; i--) {
      file = random.nextInt(3) == 0 ? sectionsChanged(file) : bytesChanged(file);
    }
    return file;
  }

  private byte[] bytesChanged(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + random.nextInt(1 + random.nextInt(40)));
    byte[] other = one(corpus);
    int otherFrom = random.nextInt(other.length);
    int otherTo = Math.min(other.length, otherFrom + 1 + random.nextInt(40));
    return switch (random.nextInt(7)) {
      case 0 -> joined(file, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
      case 1 -> joined(file, from, new byte[] {TELLING[random.nextInt(TELLING.length)]}, from + 1);
      case 2 -> joined(file, from, new byte[0], to);
      case 3 -> joined(file, to, part(file, from, to), to);
      case 4 -> joined(file, from, part(other, otherFrom, otherTo), to);
      case 5 -> joined(file, from, HUGE_COUNT, from + 1);
      default -> part(file, 0, Math.max(from, Codes.componentPreamble().length));
    };
  }

  /** {@code file} up to {@code from}, then {@code between}, then the file from {@code to} on. */
  private static byte[] joined(byte[] file, int from, byte[] between, int to) {
    return new ByteSink()
        .raw(part(file, 0, from))
        .raw(between)
        .raw(part(file, Math.min(to, file.length), file.length))
        .toArray();
  }

  private static byte[] part(byte[] file, int from, int to) {
    return java.util.Arrays.copyOfRange(file, from, to);
  }

  private record Section(int id, Bytes content) {}

  private byte[] sectionsChanged(byte[] file) {
    List<Section> sections = sections(file);
    if (sections.isEmpty()) {
      return file;
    }
    int at = random.nextInt(sections.size());
    Section chosen = sections.get(at);
    switch (random.nextInt(5)) {
      case 0 -> sections.remove(at);
      case 1 -> sections.add(random.nextInt(sections.size()), chosen);
      case 2 -> sections.set(at, new Section(random.nextInt(13), chosen.content()));
      case 3 ->
          sections.set(
              at, new Section(chosen.id(), Bytes.of(bytesChanged(chosen.content().toArray()))));
      default -> sections.add(new Section(4, Bytes.of(file)));
    }
    ByteSink out = new ByteSink().raw(Codes.componentPreamble());
    sections.forEach(
        section -> out.section(section.id(), new ByteSink().raw(section.content().toArray())));
    return out.toArray();
  }

  /** As many sections as can be told apart. */
  private static List<Section> sections(byte[] file) {
    List<Section> sections = new ArrayList<>();
    try {
      ByteSource source = ByteSource.of(file);
      source.skip(Codes.componentPreamble().length);
      while (!source.atEnd()) {
        sections.add(new Section(source.u8(), Bytes.of(source.sized().rest())));
      }
    } catch (MalformedComponentException e) {
      return sections;
    }
    return sections;
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
