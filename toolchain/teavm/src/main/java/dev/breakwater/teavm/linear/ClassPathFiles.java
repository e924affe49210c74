package dev.breakwater.teavm.linear;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
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
    Iterator<Resource> found = files.getResources(name);
    return name.endsWith(".class") ? new ClassFiles(found) : found;
  }

  /** Class files as TeaVM reads them rightly. */
  private record ClassFiles(Iterator<Resource> found) implements Iterator<Resource> {
    @Override
    public boolean hasNext() {
      return found.hasNext();
    }

    @Override
    public Resource next() {
      return new ClassFile(found.next());
    }
  }

  private record ClassFile(Resource file) implements Resource {
    @Override
    public InputStream open() {
      try (InputStream in = file.open()) {
        return new ByteArrayInputStream(FloatComparison.rewritten(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Date getModificationDate() {
      return file.getModificationDate();
    }
  }

  @Override
  public void close() {
    files.close();
  }
}
