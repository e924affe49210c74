package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/** The functions of the resource {@code fields} of {@code wasi:http/types}. */
final class HttpFields {
  private static final String NAME = "fields";
  private static final long BYTES_PER_ENTRY = 64;

  private HttpFields() {}

  static void addTo(HostInterface types) {
    types
        .resource(NAME)
        .constructor(NAME, (context, args) -> Fields.mutable())
        .staticFunction(NAME, "from-list", HttpFields::fromList)
        .method(NAME, "get", (context, args) -> fields(args).get(args.text(1)))
        .method(NAME, "has", (context, args) -> fields(args).has(args.text(1)))
        .method(
            NAME,
            "set",
            (context, args) -> {
              List<byte[]> values = args.list(2, byte[].class);
              values.forEach(value -> count(context, args.text(1), value));
              return fields(args).set(args.text(1), values);
            })
        .method(NAME, "delete", (context, args) -> fields(args).delete(args.text(1)))
        .method(
            NAME,
            "append",
            (context, args) -> {
              count(context, args.text(1), args.bytes(2));
              return fields(args).append(args.text(1), args.bytes(2));
            })
        .method(NAME, "entries", (context, args) -> entries(fields(args)))
        .method(NAME, "clone", HttpFields::copy);
  }

  private static Fields fields(Arguments args) {
    return args.resource(0, Fields.class);
  }

  /** A guest may make fields without end: they count as its memory. */
  private static void count(Context context, String name, byte[] value) {
    context.memory().use(name.length() + value.length + BYTES_PER_ENTRY);
  }

  private static Fields copy(Context context, Arguments args) {
    Fields fields = fields(args);
    fields.entries().forEach(entry -> count(context, entry.name(), entry.value()));
    return fields.copy();
  }

  private static Variant fromList(Context context, Arguments args) {
    Fields fields = Fields.mutable();
    for (List<?> entry : args.list(0, List.class)) {
      count(context, (String) entry.get(0), (byte[]) entry.get(1));
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
