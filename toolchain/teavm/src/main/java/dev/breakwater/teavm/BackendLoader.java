package dev.breakwater.teavm;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Keeps TeaVM apart: finds the JDK's platform classes in the JDK, this package's classes in the
 * loader that has them, and everything else, this module's own back end included, only in the given
 * files. Two versions of TeaVM can so live in one JVM, and none shows on the caller's class path.
 */
final class BackendLoader extends URLClassLoader {
  private static final String SHARED_PACKAGE = BackendLoader.class.getPackageName();

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader shared;

  BackendLoader(URL[] files, ClassLoader shared) {
    super("breakwater-teavm", files, getPlatformClassLoader());
    this.shared = shared;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (isShared(name)) {
      return shared.loadClass(name);
    }
    return super.loadClass(name, resolve);
  }

  private static boolean isShared(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.substring(0, dot).equals(SHARED_PACKAGE);
  }
}
