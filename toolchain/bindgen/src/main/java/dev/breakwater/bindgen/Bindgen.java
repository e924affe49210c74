package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Interface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Generates the Java sources of a world. */
public final class Bindgen {
  private Bindgen() {}

  /**
   * The sources for all interfaces of the world that no library provides, and the entry class
   * {@code Exports} if there are implementations to call.
   *
   * @return sorted by path; equal requests give equal text
   * @throws UnsupportedWorldException naming every item that has no Java binding
   */
  public static List<SourceFile> generate(BindgenRequest request) {
    Refusals.check(request);
    WorldScope scope = WorldScope.of(request);
    JavaNames names = JavaNames.of(scope);
    AbiRegister register = new AbiRegister(names, scope);
    List<SourceFile> files = new ArrayList<>();
    for (Interface bound : scope.bound()) {
      files.add(PackageSource.of(names, bound));
      files.addAll(new TypeSources(names, bound).files());
      files.addAll(
          scope.definesResources(bound.name())
              ? new DefinedResources(names, bound).files()
              : new ResourceSources(names, register, bound).files());
      files.addAll(new FunctionsSource(names, register, bound).files(scope.roles(bound.name())));
      files.addAll(new NativesSource(names, scope, bound).files());
    }
    files.addAll(new ExportsSource(names, register, scope).files());
    files.addAll(register.files());
    files.sort(Comparator.comparing(SourceFile::path));
    return List.copyOf(files);
  }
}
