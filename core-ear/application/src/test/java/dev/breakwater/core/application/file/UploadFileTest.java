package dev.breakwater.core.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.core.application.file.UploadFile.Outcome;
import dev.breakwater.core.domain.FileSize;
import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Upload;
import dev.breakwater.core.domain.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadFileTest {
  private static final UserId USER = new UserId(UUID.randomUUID());
  private static final UploadLimits LIMITS =
      new UploadLimits(Duration.ofMinutes(1), Duration.ofHours(1));

  private final List<String> steps = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private boolean userExists = true;
  private boolean leaseHolds = true;

  private final Uploads uploads =
      new Uploads() {
        @Override
        public boolean begin(Upload upload, Duration lease) {
          steps.add("begin " + lease);
          return userExists;
        }

        @Override
        public boolean finish(StoragePath path, FileSize size, String sha256, Duration expiry) {
          steps.add("finish " + size.bytes() + " " + sha256 + " " + expiry);
          return leaseHolds;
        }

        @Override
        public void abandon(StoragePath path) {
          steps.add("abandon");
        }
      };

  private final ObjectStorage objects =
      new ObjectStorage() {
        @Override
        public void store(StoragePath path, MimeType type, InputStream content) throws IOException {
          steps.add("store");
          content.transferTo(OutputStream.nullOutputStream());
        }

        @Override
        public Optional<InputStream> open(StoragePath path, ByteRange range) {
          throw new AssertionError("an upload reads nothing");
        }

        @Override
        public boolean has(StoragePath path) {
          throw new AssertionError("an upload reads nothing");
        }

        @Override
        public void remove(StoragePath path) {
          throw new AssertionError("removal is for later");
        }
      };

  private final UploadFileHandler handler =
      new UploadFileHandler(uploads, objects, LIMITS, UUID::randomUUID, () -> now);

  @Test
  void theDatabaseKnowsOfTheObjectBeforeTheStoreDoes() throws IOException {
    Outcome outcome = upload(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}));

    assertThat(outcome).isInstanceOf(Outcome.Uploaded.class);
    assertThat(steps)
        .containsExactly(
            "begin PT2M",
            "store",
            "finish 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad PT1H");
  }

  @Test
  void withoutATypeItIsUnknownBytes() throws IOException {
    Outcome outcome =
        handler.handle(new UploadFile(USER, "a", Optional.empty(), InputStream.nullInputStream()));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Uploaded.class,
            file -> assertThat(file.mimeType()).isEqualTo("application/octet-stream"));
  }

  @Test
  void aFileOf100MebibytesIsKeptAndOneByteMoreIsAbandoned() throws IOException {
    assertThat(upload(zeros(FileSize.MAX_BYTES))).isInstanceOf(Outcome.Uploaded.class);
    steps.clear();

    assertThat(upload(zeros(FileSize.MAX_BYTES + 1)))
        .isEqualTo(new Outcome.TooLarge("file size exceeds maximum of 104857600 bytes"));
    assertThat(steps).containsExactly("begin PT2M", "store", "abandon");
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  void aFileThatTakesTooLongIsAbandoned() throws IOException {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() {
            now = now.plusSeconds(30);
            return 0;
          }
        };

    assertThat(upload(slow)).isEqualTo(new Outcome.TooSlow());
    assertThat(steps).endsWith("abandon");
  }

  @Test
  void aFileWhoseLeaseHasPassedIsAbandoned() throws IOException {
    leaseHolds = false;

    assertThat(upload(InputStream.nullInputStream())).isEqualTo(new Outcome.TooSlow());
    assertThat(steps).endsWith("abandon");
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  void aBrokenContentIsAbandoned() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cut off");
          }
        };

    assertThatThrownBy(() -> upload(broken)).hasMessage("cut off");
    assertThat(steps).endsWith("abandon");
  }

  @Test
  void nothingIsNotedOrStoredOfWhatBreaksARule() throws IOException {
    assertThat(handler.handle(new UploadFile(USER, "", Optional.of("x"), zeros(1))))
        .isEqualTo(new Outcome.Invalid("filename cannot be empty"));
    assertThat(handler.handle(new UploadFile(USER, "a", Optional.of("x"), zeros(1))))
        .isEqualTo(new Outcome.Invalid("mime_type must be in format 'type/subtype'"));
    assertThat(steps).isEmpty();
  }

  @Test
  void nothingIsStoredForAUserWhoDoesNotExist() throws IOException {
    userExists = false;

    assertThat(upload(zeros(1))).isEqualTo(new Outcome.UnknownOwner());
    assertThat(steps).containsExactly("begin PT2M");
  }

  private Outcome upload(InputStream content) throws IOException {
    return handler.handle(new UploadFile(USER, "a.txt", Optional.of("text/plain"), content));
  }

  private static InputStream zeros(long length) {
    return new InputStream() {
      private long left = length;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int wanted) {
        if (left <= 0) {
          return -1;
        }
        int read = (int) Math.min(left, wanted);
        left -= read;
        return read;
      }
    };
  }
}
