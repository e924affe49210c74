package dev.breakwater.wit;

import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.resolve.Resolver;
import dev.breakwater.wit.source.Diagnostic;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import dev.breakwater.wit.syntax.FileSyntax;
import dev.breakwater.wit.syntax.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** WIT text to resolved packages. */
public final class Wit {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.<Diagnostic, String>comparing(d -> d.span().source().name())
          .thenComparingInt(d -> d.span().start());

  private Wit() {}

  /**
   * Reads and resolves all packages of {@code roots}.
   *
   * <p>A root is a {@code .wit} file, or a folder: one that holds {@code .wit} files is a package,
   * and its {@code deps} folder holds more of them; any other one is a folder of packages. In
   * {@code deps}, and as a root, a package can also be a {@code .wasm} file. A package may be found
   * more than once if its text is the same.
   *
   * @throws IOException if something cannot be read
   * @throws WitException with all errors of all files
   */
  public static Packages resolve(List<Path> roots) throws IOException {
    return resolve(roots, Set.of());
  }

  /**
   * Resolves the packages of {@code roots} with the items that stand behind {@code features}.
   *
   * @param features the features whose {@code @unstable} items exist
   * @throws IOException if something cannot be read
   * @throws WitException with all errors of all files
   */
  public static Packages resolve(List<Path> roots, Set<String> features) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    return resolve(WitFolders.read(roots, diagnostics), features, diagnostics);
  }

  /**
   * Resolves sources held in memory.
   *
   * @param texts WIT text by name. A name is a path with {@code /}: texts whose names differ in the
   *     last part only are one package
   * @throws WitException with all errors of all texts
   */
  public static Packages resolve(Map<String, String> texts) {
    Diagnostics diagnostics = new Diagnostics();
    return resolve(WitFolders.ofTexts(texts, diagnostics), Set.of(), diagnostics);
  }

  /**
   * Resolves the packages of {@code roots} together with sources held in memory, such as the WIT
   * that a library carries.
   *
   * @throws IOException if something cannot be read
   * @throws WitException with all errors of all files
   */
  public static Packages resolve(List<Path> roots, Map<String, String> texts) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    WitFolders folders = WitFolders.read(roots, diagnostics);
    return resolve(folders.and(WitFolders.ofTexts(texts, diagnostics)), Set.of(), diagnostics);
  }

  private static Packages resolve(
      WitFolders folders, Set<String> features, Diagnostics diagnostics) {
    List<List<FileSyntax>> syntax =
        new ArrayList<>(
            folders.distinct().stream().map(folder -> parse(folder, diagnostics)).toList());
    folders
        .binaries()
        .missingIn(syntax)
        .forEach(part -> syntax.add(parse(List.of(part), diagnostics)));
    Packages packages = Resolver.resolve(syntax, features, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new WitException(diagnostics.all().stream().sorted(BY_PLACE).toList());
    }
    return packages;
  }

  private static List<FileSyntax> parse(List<Source> folder, Diagnostics diagnostics) {
    return folder.stream().map(source -> Parser.parse(source, diagnostics)).toList();
  }
}
