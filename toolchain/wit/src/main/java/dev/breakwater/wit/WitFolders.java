package dev.breakwater.wit;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds and reads WIT files; the files of a package stay together. */
final class WitFolders {
  private final List<List<Source>> folders;
  private final BinaryFiles binaries;

  private WitFolders(List<List<Source>> folders, BinaryFiles binaries) {
    this.folders = folders;
    this.binaries = binaries;
  }

  static WitFolders read(List<Path> roots, Diagnostics diagnostics) throws IOException {
    WitFolders found = new WitFolders(new ArrayList<>(), new BinaryFiles(diagnostics));
    for (Path root : roots) {
      int before = found.folders.size();
      found.readRoot(root, diagnostics);
      if (found.folders.size() == before && !diagnostics.hasErrors()) {
        diagnostics.error(
            new Source(root.toString(), "").span(0, 0),
            "no `.wit` file is in this folder or in one of its folders");
      }
    }
    return found;
  }

  /** Texts whose names differ in their last part only are one package. */
  static WitFolders ofTexts(Map<String, String> texts, Diagnostics diagnostics) {
    Map<String, List<Source>> byFolder = new TreeMap<>();
    new TreeMap<>(texts)
        .forEach((name, text) ->
            byFolder
                .computeIfAbsent(
                    name.substring(0, name.lastIndexOf('/') + 1), key -> new ArrayList<>())
                .add(new Source(name, text)));
    return new WitFolders(List.copyOf(byFolder.values()), new BinaryFiles(diagnostics));
  }

  /** These, and behind them {@code others}. */
  WitFolders and(WitFolders others) {
    return new WitFolders(
        Stream.concat(folders.stream(), others.folders.stream()).toList(), binaries);
  }

  /** The files of each package; of those with the same texts only the first. */
  List<List<Source>> distinct() {
    Set<List<String>> seen = new HashSet<>();
    return folders.stream()
        .filter(folder -> seen.add(folder.stream().map(Source::text).sorted().toList()))
        .toList();
  }

  /** The packages in binary form among them. */
  BinaryFiles binaries() {
    return binaries;
  }

  private void readRoot(Path root, Diagnostics diagnostics) throws IOException {
    if (Files.isRegularFile(root)) {
      readFiles(List.of(root), diagnostics);
    } else if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    } else if (!witFiles(root).isEmpty()) {
      readPackage(root, diagnostics);
    } else {
      for (Path entry : entries(root)) {
        readFolderEntry(entry, diagnostics);
      }
    }
  }

  private void readFolderEntry(Path entry, Diagnostics diagnostics) throws IOException {
    if (!Files.isDirectory(entry)) {
      return;
    }
    if (witFiles(entry).isEmpty()) {
      readPackagesIn(entry, diagnostics);
    } else {
      readPackage(entry, diagnostics);
    }
  }

  private void readPackage(Path folder, Diagnostics diagnostics) throws IOException {
    readFiles(witFiles(folder), diagnostics);
    Path deps = folder.resolve("deps");
    if (Files.isDirectory(deps)) {
      readPackagesIn(deps, diagnostics);
    }
  }

  /** Reads a folder of packages: each a folder, or a single file. */
  private void readPackagesIn(Path folder, Diagnostics diagnostics) throws IOException {
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry)) {
        readFiles(witFiles(entry), diagnostics);
      } else if (isWit(entry) || BinaryFiles.isBinary(entry)) {
        readFiles(List.of(entry), diagnostics);
      }
    }
  }

  private void readFiles(List<Path> files, Diagnostics diagnostics) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      if (BinaryFiles.isBinary(file)) {
        sources.addAll(binaries.read(file));
      } else {
        sources.add(source(file, diagnostics));
      }
    }
    if (!sources.isEmpty()) {
      folders.add(sources);
    }
  }

  private static Source source(Path file, Diagnostics diagnostics) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new Source(
          file.toString(),
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      Source source = new Source(file.toString(), new String(bytes, StandardCharsets.UTF_8));
      int bad = Math.max(0, source.text().indexOf('\uFFFD'));
      diagnostics.error(
          source.span(bad, Math.min(bad + 1, source.text().length())),
          "this file is not UTF-8",
          "save it as UTF-8");
      return source;
    }
  }

  private static List<Path> witFiles(Path folder) throws IOException {
    return entries(folder).stream().filter(WitFolders::isWit).filter(Files::isRegularFile).toList();
  }

  private static boolean isWit(Path file) {
    return file.toString().endsWith(".wit");
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
