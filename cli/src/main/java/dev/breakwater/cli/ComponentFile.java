package dev.breakwater.cli;

import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A component and the bytes that it was read from. */
record ComponentFile(Bytes bytes, Component component) {

  /**
   * Reads {@code file}.
   *
   * @throws IllegalArgumentException if it is no component; says which file
   */
  static ComponentFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new ComponentFile(Bytes.of(bytes), ComponentReader.read(bytes));
    } catch (MalformedComponentException e) {
      throw new IllegalArgumentException(file + " is no component: " + e.getMessage(), e);
    }
  }
}
