package dev.breakwater.core.application.file;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.file.UploadFile.Outcome;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.FileName;
import dev.breakwater.core.domain.FileSize;
import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps the bytes of a file. The name is checked before the type, both before a byte is read. */
public final class UploadFileHandler {
  private final Uploads uploads;
  private final ObjectStorage objects;
  private final UploadLimits limits;
  private final Ids ids;
  private final InstantSource clock;

  public UploadFileHandler(
      Uploads uploads, ObjectStorage objects, UploadLimits limits, Ids ids, InstantSource clock) {
    this.uploads = uploads;
    this.objects = objects;
    this.limits = limits;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps all of the content or nothing.
   *
   * @throws IOException from the content
   */
  public Outcome handle(UploadFile command) throws IOException {
    return switch (FileName.of(command.name())) {
      case Invalid<FileName>(String reason) -> new Outcome.Invalid(reason);
      case Valid<FileName>(FileName name) ->
          switch (type(command.type())) {
            case Invalid<MimeType>(String reason) -> new Outcome.Invalid(reason);
            case Valid<MimeType>(MimeType type) -> keep(command, name, type);
          };
    };
  }

  private static Checked<MimeType> type(Optional<String> sent) {
    return sent.map(MimeType::of).orElseGet(() -> Checked.valid(MimeType.UNKNOWN));
  }

  private Outcome keep(UploadFile command, FileName name, MimeType type) throws IOException {
    StoragePath path = StoragePath.of(command.owner(), ids.next(), name);
    Upload upload = new Upload(path, command.owner(), name, type);
    return uploads.begin(upload, limits.lease())
        ? store(upload, command.content())
        : new Outcome.UnknownOwner();
  }

  private Outcome store(Upload upload, InputStream content) throws IOException {
    MeasuredContent measured =
        new MeasuredContent(content, clock, clock.instant().plus(limits.timeout()));
    boolean kept = false;
    try {
      objects.store(upload.path(), upload.type(), measured);
      kept = uploads.finish(upload.path(), measured.size(), measured.sha256(), limits.expiry());
      return kept ? uploaded(upload, measured.size()) : new Outcome.TooSlow();
    } catch (MeasuredContent.TooLargeException tooLarge) {
      return new Outcome.TooLarge(FileSize.TOO_LARGE);
    } catch (MeasuredContent.TooSlowException tooSlow) {
      return new Outcome.TooSlow();
    } finally {
      if (!kept) {
        uploads.abandon(upload.path());
      }
    }
  }

  private static Outcome uploaded(Upload upload, FileSize size) {
    return new Outcome.Uploaded(
        upload.path().value(), upload.name().value(), upload.type().value(), size.bytes());
  }
}
