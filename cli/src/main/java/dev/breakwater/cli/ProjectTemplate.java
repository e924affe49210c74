package dev.breakwater.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of a new project: those of the Maven archetype, with the same places and names. */
final class ProjectTemplate {
  private static final String DESCRIPTOR = "/META-INF/maven/archetype-metadata.xml";
  private static final String RESOURCES = "archetype-resources";

  private final Map<String, String> values;
  private final Map<String, String> files = new TreeMap<>();

  private ProjectTemplate(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Makes the files of a project, path → text.
   *
   * @param values what the archetype calls {@code groupId}, {@code artifactId}, {@code version} and
   *     {@code package}
   */
  static Map<String, String> files(Map<String, String> values) throws IOException {
    URI descriptor = descriptor();
    ProjectTemplate template = new ProjectTemplate(values);
    if (descriptor.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(descriptor, Map.of())) {
        template.read(jar.provider().getPath(descriptor));
      }
    } else {
      template.read(Path.of(descriptor));
    }
    return template.files;
  }

  private static URI descriptor() {
    URL found = ProjectTemplate.class.getResource(DESCRIPTOR);
    if (found == null) {
      throw new IllegalStateException("the archetype is not on the class path");
    }
    try {
      return found.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Path descriptor) throws IOException {
    Path resources = descriptor.resolve("../../..").normalize().resolve(RESOURCES);
    add(resources, resources.resolve("pom.xml"), "");
    for (Element set : elements(root(descriptor), "fileSet")) {
      String directory = text(set, "directory");
      String added =
          set.getAttribute("packaged").equals("true")
              ? "/" + values.getOrDefault("package", "").replace('.', '/')
              : "";
      for (Path file : files(resources.resolve(directory), includes(set))) {
        add(resources.resolve(directory), file, directory + added);
      }
    }
  }

  private static List<String> includes(Element set) {
    return elements(set, "include").stream().map(Element::getTextContent).toList();
  }

  /** All files below {@code folder}; only those that are named, if some are. */
  private static List<Path> files(Path folder, List<String> names) throws IOException {
    if (!names.isEmpty()) {
      return names.stream().map(folder::resolve).toList();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void add(Path folder, Path file, String target) throws IOException {
    String name = folder.relativize(file).toString();
    files.put(target.isEmpty() ? name : target + "/" + name, filled(Files.readString(file)));
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static Element root(Path descriptor) throws IOException {
    try (InputStream in = Files.newInputStream(descriptor)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the archetype's descriptor cannot be read", e);
    }
  }

  private static String text(Element in, String name) {
    return elements(in, name).getFirst().getTextContent();
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
