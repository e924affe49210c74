package dev.breakwater.teavm.linear;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.teavm.vm.BuildTarget;

/** Keeps what TeaVM writes. */
final class MemoryBuildTarget implements BuildTarget {
  private final Map<String, ByteArrayOutputStream> files = new HashMap<>();

  @Override
  public OutputStream createResource(String fileName) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    files.put(fileName, file);
    return file;
  }

  byte[] file(String name) {
    ByteArrayOutputStream file = files.get(name);
    if (file == null) {
      throw new IllegalStateException("TeaVM reported no problem but wrote no " + name);
    }
    return file.toByteArray();
  }
}
