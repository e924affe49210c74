package dev.breakwater.component.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import dev.breakwater.component.Components;
import dev.breakwater.component.Golden;
import dev.breakwater.component.ModuleFor;
import dev.breakwater.component.compose.Composer;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.component.encode.UnlinkableException;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.text.ComponentText;
import dev.breakwater.component.world.InvalidComponentException;
import dev.breakwater.component.world.WorldReader;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Changed files of real components give a component, or are refused in the proper way: soon, and
 * with memory that stands in proportion to the file. {@code -Dseeds} gives another number of files.
 */
class DecoderFuzzTest {
  private static final int SEEDS = Integer.getInteger("seeds", 20_000);
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final long ALLOWED_BYTES = 4 << 20;
  private static final long ALLOWED_PER_BYTE = 500;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static List<byte[]> corpus = List.of();

  /** What the worlds of the golden cases become, composed ones as well. */
  @BeforeAll
  static void encode() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Path folder : Golden.cases(Path.of("src/test/golden/encode")).toList()) {
      worlds(folder).forEach(world -> files.add(ComponentWriter.write(encoded(world))));
    }
    for (Path folder : Golden.cases(Path.of("src/test/golden/compose")).toList()) {
      List<Component> parts = worlds(folder).stream().map(DecoderFuzzTest::encoded).toList();
      parts.forEach(part -> files.add(ComponentWriter.write(part)));
      composed(parts).ifPresent(file -> files.add(file));
    }
    corpus = files;
  }

  private static List<World> worlds(Path folder) throws IOException {
    return Wit.resolve(List.of(folder)).packages().stream()
        .flatMap(p -> p.worlds().stream())
        .toList();
  }

  private static Component encoded(World world) {
    return ComponentEncoder.encode(ModuleFor.all(world), world);
  }

  private static java.util.Optional<byte[]> composed(List<Component> parts) {
    try {
      return java.util.Optional.of(
          ComponentWriter.write(Composer.plug(parts.getLast(), parts.getFirst())));
    } catch (UnlinkableException e) {
      return java.util.Optional.empty();
    }
  }

  @Test
  void theCorpusItselfIsRead() {
    assertThat(corpus).hasSizeGreaterThan(8);
    corpus.forEach(
        file -> assertThat(ComponentWriter.write(ComponentReader.read(file))).isEqualTo(file));
    assertThat(corpus)
        .anySatisfy(
            file -> assertThat(file).isEqualTo(ComponentWriter.write(Components.everything())));
  }

  @Test
  void changedFilesAreRefusedProperlyOrRead() {
    int[] refused = new int[1];
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int seed = 0; seed < SEEDS; seed++) {
            if (!reads(seed, new MutatedFile(seed, corpus).bytes())) {
              refused[0]++;
            }
          }
        });
    assertThat(refused[0]).as("a part gets through").isBetween(SEEDS / 10, SEEDS - SEEDS / 100);
  }

  /** Whether {@code file} is a component; fails if it is neither one nor properly refused. */
  private static boolean reads(int seed, byte[] file) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try {
      Component component = ComponentReader.read(file);
      WorldReader.read(component);
      assertMemory(seed, file, before);
      assertThat(ComponentReader.read(ComponentWriter.write(component))).isEqualTo(component);
      assertThat(ComponentText.of(component)).startsWith("component\n");
      return true;
    } catch (MalformedComponentException e) {
      assertThat(e.offset()).as("seed %d: %s", seed, e).isBetween(0, file.length);
    } catch (InvalidComponentException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          "seed " + seed + " is not refused properly: " + HexFormat.of().formatHex(file), e);
    }
    assertMemory(seed, file, before);
    return false;
  }

  private static void assertMemory(int seed, byte[] file, long before) {
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .as("bytes allocated for the %d of seed %d", file.length, seed)
        .isLessThan(ALLOWED_BYTES + ALLOWED_PER_BYTE * file.length);
  }
}
