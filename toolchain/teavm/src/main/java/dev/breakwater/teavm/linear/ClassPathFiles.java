package dev.breakwater.teavm.linear;

import java.io.File;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.teavm.parsing.resource.Resource;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * The class files TeaVM may link: the function's class path, then TeaVM's own. The JDK that runs
 * the build is not among them, so a class TeaVM's class library lacks is missing, and not taken
 * from the JDK with all its natives.
 */
final class ClassPathFiles implements ResourceProvider {
  private final ResourceProvider files;

  ClassPathFiles(List<Path> classPath) {
    List<File> entries = new ArrayList<>(classPath.stream().map(Path::toFile).toList());
    for (var url : ((URLClassLoader) ClassPathFiles.class.getClassLoader()).getURLs()) {
      entries.add(new File(url.getPath()));
    }
    files = ResourceProvider.ofClassPath(entries);
  }

  @Override
  public Iterator<Resource> getResources(String name) {
    return files.getResources(name);
  }

  @Override
  public void close() {
    files.close();
  }
}
