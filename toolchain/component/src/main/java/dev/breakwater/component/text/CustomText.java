package dev.breakwater.component.text;

import dev.breakwater.component.binary.ComponentNames;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.binary.Producers;
import dev.breakwater.component.model.Definition;
import java.util.List;
import java.util.stream.Stream;

/** What custom sections of known names say; they change nothing, so that errors are only shown. */
final class CustomText {
  private CustomText() {}

  static List<String> lines(Definition.Custom section) {
    byte[] content = section.content().toArray();
    try {
      return switch (section.name()) {
        case Producers.SECTION ->
            Producers.read(content).stream()
                .map(p -> p.field() + " " + ComponentText.quoted(p.name() + " " + p.version()))
                .toList();
        case ComponentNames.SECTION -> names(ComponentNames.read(content));
        default -> List.of();
      };
    } catch (MalformedComponentException e) {
      return List.of("unreadable " + e.getMessage());
    }
  }

  private static List<String> names(ComponentNames names) {
    return Stream.concat(
            names.component().map(ComponentText::quoted).stream(),
            names.definitions().entrySet().stream()
                .map(e -> e.getKey() + " " + ComponentText.quoted(e.getValue())))
        .toList();
  }
}
