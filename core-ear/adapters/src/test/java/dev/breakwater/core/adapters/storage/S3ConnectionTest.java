package dev.breakwater.core.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.launch.Reading;
import dev.breakwater.core.launch.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.services.s3.S3Client;

@Isolated("sets system properties")
class S3ConnectionTest {
  private static final String REGION = "aws.region";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @BeforeEach
  void giveTheChainARegion() {
    System.setProperty(REGION, "eu-west-1");
  }

  @AfterEach
  void takeItAway() {
    System.clearProperty(REGION);
  }

  private static S3Client client(String... storage) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "APP_ADDR", "127.0.0.1:1",
                "DATABASE_WRITER_URL", "postgres://localhost/app",
                "REDIS_URL", "redis://localhost",
                "JWT_SECRET", SECRET,
                "EDGE_SECRET", SECRET));
    for (int i = 0; i < storage.length; i += 2) {
      environment.put(storage[i], storage[i + 1]);
    }
    if (!(Settings.read(environment) instanceof Reading.Accepted<Settings>(Settings settings))) {
      throw new AssertionError(Settings.read(environment));
    }
    return new S3Connection(settings).made();
  }

  private static String url(S3Client client) {
    return client.utilities().getUrl(object -> object.bucket("todo-files").key("a")).toString();
  }

  @Test
  void withoutAnEndpointItIsAwsInTheRegionOfTheChain() {
    assertThat(url(client())).isEqualTo("https://todo-files.s3.eu-west-1.amazonaws.com/a");
  }

  @Test
  void aRegionOfTheSettingsWins() {
    assertThat(url(client("AWS_REGION", "ap-northeast-1", "AWS_DEFAULT_REGION", "eu-north-1")))
        .isEqualTo("https://todo-files.s3.ap-northeast-1.amazonaws.com/a");
  }

  @Test
  void anEndpointMeansPathStyleAndNeedsNoRegion() {
    S3Client client = client("S3_ENDPOINT_URL", "http://127.0.0.1:4566");

    assertThat(url(client)).isEqualTo("http://127.0.0.1:4566/todo-files/a");
    assertThat(client.serviceClientConfiguration().region().id()).isEqualTo("us-east-1");
  }
}
