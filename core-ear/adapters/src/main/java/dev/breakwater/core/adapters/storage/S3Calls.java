package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.application.file.StorageFailedException;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Calls of the store for one operation. A missing object stays what it is; every other failure
 * becomes one of the operation.
 *
 * @param operation such as {@code S3 upload}
 */
record S3Calls(String operation, Supplier<S3Client> client) {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  static S3Calls of(String operation, Supplier<S3Client> client) {
    return new S3Calls(operation, client);
  }

  /**
   * What {@code call} gives.
   *
   * @throws NoSuchKeyException when there is no such object
   * @throws StorageFailedException when anything else fails
   */
  <T> T get(Function<S3Client, T> call) {
    try {
      return call.apply(client.get());
    } catch (NoSuchKeyException missing) {
      throw missing;
    } catch (SdkException failed) {
      throw new StorageFailedException(operation, isOutage(failed), failed);
    }
  }

  /** Nothing came back, or it said that it was its own fault; else it is a fault of ours. */
  static boolean isOutage(SdkException failed) {
    return switch (failed) {
      case S3Exception answer ->
          answer.statusCode() >= FIRST_SERVER_ERROR || answer.statusCode() == TOO_MANY_REQUESTS;
      case SdkClientException noAnswer -> true;
      default -> false;
    };
  }
}
