package dev.breakwater.build;

import java.nio.file.Path;
import java.util.List;

/**
 * Where to look for a world.
 *
 * @param witRoots {@code .wit} files, package folders, or folders of packages
 * @param world its full name: {@code demo:auth/auth-world}
 * @param classPath jars and folders that may be libraries with WIT of their own
 */
public record ContractRequest(List<Path> witRoots, String world, List<Path> classPath) {
  public ContractRequest {
    witRoots = List.copyOf(witRoots);
    classPath = List.copyOf(classPath);
  }
}
