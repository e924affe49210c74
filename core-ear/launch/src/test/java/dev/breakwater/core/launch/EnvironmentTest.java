package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  @TempDir private Path folder;

  private Environment with(String file, Map<String, String> process) throws IOException {
    Files.writeString(folder.resolve(".env"), file);
    return Environment.of(process, folder);
  }

  @Test
  void theProcessWinsOverTheFile() throws IOException {
    Environment both = with("A=file\nB=file\n", Map.of("A", "process"));
    assertThat(both.variables())
        .containsExactlyInAnyOrderEntriesOf(Map.of("A", "process", "B", "file"));
  }

  @Test
  void aFolderNeedsNoFile() {
    assertThat(Environment.of(Map.of("A", "1"), folder).variables()).isEqualTo(Map.of("A", "1"));
  }

  @Test
  void commentsBlanksAndQuotesAreRead() throws IOException {
    Environment file = with("# a comment\n\nA=\"two words\"\nB=b # behind\nC=\n", Map.of());
    assertThat(file.variables())
        .containsEntry("A", "two words")
        .containsEntry("B", "b")
        .containsEntry("C", "")
        .hasSize(3);
  }

  @Test
  void aBrokenFileIsNamedWithoutItsContent() {
    assertThatThrownBy(() -> with("JWT_SECRET hunter2\n", Map.of()))
        .isInstanceOf(Environment.MalformedFileException.class)
        .hasMessageContaining(folder.resolve(".env").toString())
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void credentialsOfTheFileReachTheAwsSdk() throws IOException {
    String file = "AWS_ACCESS_KEY_ID=id\nAWS_SECRET_ACCESS_KEY=key\nAWS_DEFAULT_REGION=eu-1\n";
    assertThat(with(file, Map.of("AWS_ACCESS_KEY_ID", "process")).properties())
        .isEqualTo(Map.of("aws.secretAccessKey", "key", "aws.region", "eu-1"));
  }
}
