package dev.breakwater.component.binary;

import dev.breakwater.component.model.NameAttributes;
import java.util.Optional;

/** Reads the name of an import or export, and what is said beside it. */
record NameReader(String name, NameAttributes attributes) {

  static NameReader read(ByteSource source) {
    int at = source.position();
    int form = source.u8();
    return switch (form) {
      case 0x00, 0x01 -> new NameReader(source.name(), NameAttributes.NONE);
      case Codes.NAME_WITH_ATTRIBUTES -> new NameReader(source.name(), attributes(source));
      default -> throw TypeReader.unknown(at, "form of an extern name", form);
    };
  }

  private static NameAttributes attributes(ByteSource source) {
    Optional<String> implemented = Optional.empty();
    Optional<String> versionSuffix = Optional.empty();
    Optional<String> externalId = Optional.empty();
    int count = source.count();
    for (int i = 0; i < count; i++) {
      int at = source.position();
      int kind = source.u8();
      switch (kind) {
        case Codes.IMPLEMENTS -> implemented = once(at, implemented, source);
        case Codes.VERSION_SUFFIX -> versionSuffix = once(at, versionSuffix, source);
        case Codes.EXTERNAL_ID -> externalId = once(at, externalId, source);
        default -> throw TypeReader.unknown(at, "attribute of a name", kind);
      }
    }
    return new NameAttributes(implemented, versionSuffix, externalId);
  }

  private static Optional<String> once(int at, Optional<String> before, ByteSource source) {
    if (before.isPresent()) {
      throw ByteSource.malformedAt(at, "an attribute of a name is given twice");
    }
    return Optional.of(source.name());
  }
}
