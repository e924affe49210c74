package dev.breakwater.core.adapters.storage;

import java.time.Duration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/**
 * The bucket that holds all objects.
 *
 * @param timeout of each question about it, repetitions included
 */
record Bucket(String name, S3Client client, Duration timeout) {

  /** Finds the bucket or creates it; fails when it is someone else's. */
  void require() {
    if (!exists()) {
      create();
      exists();
    }
  }

  /** Asks for the bucket; fails when nobody says whether it is there. */
  boolean exists() {
    try {
      client.headBucket(request ->
          request.bucket(name).overrideConfiguration(override -> override.apiCallTimeout(timeout)));
      return true;
    } catch (NoSuchBucketException missing) {
      return false;
    }
  }

  private void create() {
    try {
      client.createBucket(
          creation(name, client.serviceClientConfiguration().region()).toBuilder()
              .overrideConfiguration(override -> override.apiCallTimeout(timeout))
              .build());
    } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException another) {
      // Another core was quicker; whether it is ours shows when it is looked for again.
    }
  }

  /** Everywhere but in the oldest region the location must be named, and there it must not. */
  static CreateBucketRequest creation(String name, Region region) {
    CreateBucketRequest.Builder request = CreateBucketRequest.builder().bucket(name);
    if (!region.equals(Region.US_EAST_1)) {
      request.createBucketConfiguration(location -> location.locationConstraint(region.id()));
    }
    return request.build();
  }
}
