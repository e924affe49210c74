package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.application.file.StorageFailedException;
import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Sends one object whose length shows only at its end: as a whole if it is short, else in parts.
 */
record PartedUpload(S3Calls calls, String bucket, StoragePath path, MimeType type) {
  /** The smallest part that S3 takes. */
  static final int PART_BYTES = 5 * 1024 * 1024;

  private static final Logger LOG = System.getLogger(PartedUpload.class.getName());

  /**
   * Sends all of {@code content}, or leaves nothing behind.
   *
   * @throws IOException from {@code content}
   */
  void send(InputStream content) throws IOException {
    byte[] first = content.readNBytes(PART_BYTES);
    if (first.length < PART_BYTES) {
      sendWhole(first);
    } else {
      sendParts(first, content);
    }
  }

  private void sendWhole(byte[] content) {
    calls.get(client ->
        client.putObject(
            request -> request.bucket(bucket).key(path.value()).contentType(type.value()),
            body(content)));
  }

  private void sendParts(byte[] first, InputStream rest) throws IOException {
    String uploadId =
        calls
            .get(client ->
                client.createMultipartUpload(
                    request -> request.bucket(bucket).key(path.value()).contentType(type.value())))
            .uploadId();
    boolean completed = false;
    try {
      List<CompletedPart> parts = new ArrayList<>();
      for (byte[] part = first; part.length > 0; part = rest.readNBytes(PART_BYTES)) {
        parts.add(sendPart(uploadId, parts.size() + 1, part));
      }
      complete(uploadId, parts);
      completed = true;
    } finally {
      if (!completed) {
        abort(uploadId);
      }
    }
  }

  private CompletedPart sendPart(String uploadId, int number, byte[] part) {
    return calls.get(client -> {
      String eTag =
          client
              .uploadPart(
                  request ->
                      request
                          .bucket(bucket)
                          .key(path.value())
                          .uploadId(uploadId)
                          .partNumber(number),
                  body(part))
              .eTag();
      return CompletedPart.builder().partNumber(number).eTag(eTag).build();
    });
  }

  private void complete(String uploadId, List<CompletedPart> parts) {
    calls.get(client ->
        client.completeMultipartUpload(request ->
            request
                .bucket(bucket)
                .key(path.value())
                .uploadId(uploadId)
                .multipartUpload(all -> all.parts(parts))));
  }

  /** What cannot be taken back now is removed with the upload when its time has passed. */
  private void abort(String uploadId) {
    try {
      calls.get(client ->
          client.abortMultipartUpload(
              request -> request.bucket(bucket).key(path.value()).uploadId(uploadId)));
    } catch (StorageFailedException later) {
      LOG.log(Level.WARNING, "the parts of an upload are left for later", later);
    }
  }

  /** Not copied: nobody changes the array. */
  private static RequestBody body(byte[] content) {
    return RequestBody.fromContentProvider(
        ContentStreamProvider.fromByteArrayUnsafe(content),
        content.length,
        "application/octet-stream");
  }
}
