package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/**
 * {@code wasi:filesystem} without any file: nothing is preopened, so no guest ever holds a
 * descriptor. The functions are there for components whose standard library imports them.
 */
final class FilesystemInterfaces {
  private static final List<String> DESCRIPTOR_METHODS =
      List.of(
          "read-via-stream",
          "write-via-stream",
          "append-via-stream",
          "advise",
          "sync-data",
          "get-flags",
          "get-type",
          "set-size",
          "set-times",
          "read",
          "write",
          "read-directory",
          "sync",
          "create-directory-at",
          "stat",
          "stat-at",
          "set-times-at",
          "link-at",
          "open-at",
          "readlink-at",
          "remove-directory-at",
          "rename-at",
          "symlink-at",
          "unlink-file-at",
          "is-same-object",
          "metadata-hash",
          "metadata-hash-at");

  private FilesystemInterfaces() {}

  static HostInterface types() {
    HostInterface types =
        HostInterface.named("wasi:filesystem/types@0.2.0")
            .resource("descriptor")
            .resource("directory-entry-stream")
            .method(
                "directory-entry-stream",
                "read-directory-entry",
                FilesystemInterfaces::withoutDescriptor)
            .function("filesystem-error-code", (context, args) -> Variant.none());
    for (String name : DESCRIPTOR_METHODS) {
      types.method("descriptor", name, FilesystemInterfaces::withoutDescriptor);
    }
    return types;
  }

  static HostInterface preopens() {
    return HostInterface.named("wasi:filesystem/preopens@0.2.0")
        .function("get-directories", (context, args) -> List.of());
  }

  private static Object withoutDescriptor(Context context, Arguments args) {
    throw new IllegalStateException("a guest holds a descriptor that nobody gave it");
  }
}
