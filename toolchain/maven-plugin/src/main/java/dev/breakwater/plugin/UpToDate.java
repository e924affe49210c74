package dev.breakwater.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers beside an output from which inputs it was made. */
record UpToDate(Path output, String inputs) {

  /** Whether the output is there and was made from these very inputs. */
  boolean holds() throws IOException {
    return Files.exists(output)
        && Files.exists(marker())
        && Files.readString(marker()).equals(inputs);
  }

  /** Notes that the output is now made from these inputs. */
  void remember() throws IOException {
    Files.writeString(marker(), inputs);
  }

  private Path marker() {
    return output.resolveSibling(output.getFileName() + ".inputs");
  }
}
