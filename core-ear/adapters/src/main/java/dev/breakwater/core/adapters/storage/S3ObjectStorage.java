package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.application.file.ByteRange;
import dev.breakwater.core.application.file.ObjectStorage;
import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/** Objects in one bucket. At most one part of a file is in memory at a time. */
@Dependent
class S3ObjectStorage implements ObjectStorage {
  private final S3Connection connection;

  @Inject
  S3ObjectStorage(S3Connection connection) {
    this.connection = connection;
  }

  @Override
  public void store(StoragePath path, MimeType type, InputStream content) throws IOException {
    PartedUpload upload =
        new PartedUpload(
            S3Calls.of("S3 upload", connection::client), connection.bucket(), path, type);
    upload.send(content);
  }

  @Override
  public Optional<InputStream> open(StoragePath path, ByteRange range) {
    if (range.length() == 0) {
      return has(path) ? Optional.of(InputStream.nullInputStream()) : Optional.empty();
    }
    try {
      return Optional.of(
          new AbortingStream(
              S3Calls.of("S3 download", connection::client)
                  .get(client ->
                      client.getObject(request ->
                          request
                              .bucket(connection.bucket())
                              .key(path.value())
                              .range("bytes=" + range.first() + "-" + range.last())))));
    } catch (NoSuchKeyException lost) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(StoragePath path) {
    try {
      S3Calls.of("S3 download", connection::client)
          .get(client ->
              client.headObject(request -> request.bucket(connection.bucket()).key(path.value())));
      return true;
    } catch (NoSuchKeyException lost) {
      return false;
    }
  }

  @Override
  public void remove(StoragePath path) {
    S3Calls calls = S3Calls.of("S3 delete", connection::client);
    calls
        .get(client ->
            client.listMultipartUploads(
                request -> request.bucket(connection.bucket()).prefix(path.value())))
        .uploads()
        .stream()
        .filter(upload -> upload.key().equals(path.value()))
        .forEach(upload -> calls.get(client -> aborted(client, upload)));
    calls.get(client ->
        client.deleteObject(request -> request.bucket(connection.bucket()).key(path.value())));
  }

  private boolean aborted(S3Client client, MultipartUpload upload) {
    try {
      client.abortMultipartUpload(request ->
          request.bucket(connection.bucket()).key(upload.key()).uploadId(upload.uploadId()));
      return true;
    } catch (NoSuchUploadException gone) {
      return false;
    }
  }
}
