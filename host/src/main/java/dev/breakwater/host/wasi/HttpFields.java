package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/** The functions of the resource {@code fields} of {@code wasi:http/types}. */
final class HttpFields {
  private static final String NAME = "fields";

  private HttpFields() {}

  static void addTo(HostInterface types) {
    types
        .resource(NAME)
        .function("[constructor]fields", (context, args) -> Fields.mutable())
        .function("[static]fields.from-list", (context, args) -> fromList(args))
        .method(NAME, "get", (context, args) -> fields(args).get(args.text(1)))
        .method(NAME, "has", (context, args) -> fields(args).has(args.text(1)))
        .method(
            NAME,
            "set",
            (context, args) -> fields(args).set(args.text(1), args.list(2, byte[].class)))
        .method(NAME, "delete", (context, args) -> fields(args).delete(args.text(1)))
        .method(NAME, "append", (context, args) -> fields(args).append(args.text(1), args.bytes(2)))
        .method(NAME, "entries", (context, args) -> entries(fields(args)))
        .method(NAME, "clone", (context, args) -> fields(args).copy());
  }

  private static Fields fields(Arguments args) {
    return args.resource(0, Fields.class);
  }

  private static Variant fromList(Arguments args) {
    Fields fields = Fields.mutable();
    for (List<?> entry : args.list(0, List.class)) {
      Variant result = fields.append((String) entry.get(0), (byte[]) entry.get(1));
      if (result.index() != 0) {
        return result;
      }
    }
    return Variant.ok(fields);
  }

  private static List<List<Object>> entries(Fields fields) {
    return fields.entries().stream().map(e -> List.<Object>of(e.name(), e.value())).toList();
  }
}
