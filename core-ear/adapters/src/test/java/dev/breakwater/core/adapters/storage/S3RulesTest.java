package dev.breakwater.core.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3RulesTest {
  @Test
  void aNewBucketNamesItsRegionEverywhereButInTheOldest() {
    assertThat(Bucket.creation("b", Region.US_EAST_1).createBucketConfiguration()).isNull();
    assertThat(
            Bucket.creation("b", Region.AP_NORTHEAST_1)
                .createBucketConfiguration()
                .locationConstraintAsString())
        .isEqualTo("ap-northeast-1");
  }

  @ParameterizedTest
  @CsvSource({"400, false", "403, false", "404, false", "429, true", "500, true", "503, true"})
  void anAnswerIsAnOutageWhenTheStoreSaysSo(int status, boolean outage) {
    assertThat(S3Calls.isOutage((S3Exception) S3Exception.builder().statusCode(status).build()))
        .isEqualTo(outage);
  }

  @Test
  void noAnswerIsAnOutage() {
    assertThat(S3Calls.isOutage(SdkClientException.create("connection refused"))).isTrue();
  }
}
