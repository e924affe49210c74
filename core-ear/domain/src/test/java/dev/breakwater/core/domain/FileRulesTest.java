package dev.breakwater.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTest {
  private static final UserId USER = new UserId(UUID.randomUUID());

  @Test
  void aNameIsTrimmed() {
    assertThat(FileName.of(" a b.txt\t")).isEqualTo(Checked.valid(new FileName("a b.txt")));
  }

  @Test
  void aNameHasUpTo255CharactersHoweverManyBytes() {
    assertThat(FileName.of("€".repeat(255))).isInstanceOf(Checked.Valid.class);
    assertThat(FileName.of("a".repeat(256)))
        .isEqualTo(Checked.invalid("filename exceeds maximum length of 255 characters"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "..", "a..b", "../a", "a/b", "a\\b", "a\u0000", "a\r\nb", "\ud800", "\u009b"})
  void aNameIsNoPathAndHasNoControls(String name) {
    assertThat(FileName.of(name))
        .isEqualTo(Checked.invalid("filename contains invalid characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void aNameIsNotBlank(String name) {
    assertThat(FileName.of(name)).isEqualTo(Checked.invalid("filename cannot be empty"));
  }

  @Test
  void aTypeIsTrimmedAndInLowerCase() {
    assertThat(MimeType.of(" Text/Plain; Charset=UTF-8 "))
        .isEqualTo(Checked.valid(new MimeType("text/plain; charset=utf-8")));
    assertThat(MimeType.of(" ")).isEqualTo(Checked.invalid("mime_type cannot be empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "/", "a/", "/b", "a/b/c", "a/b\r\nc: d", "a /b", "a/b;", "a/b; c"})
  void whatWouldBeNoHeaderIsNoType(String type) {
    assertThat(MimeType.of(type))
        .isEqualTo(Checked.invalid("mime_type must be in format 'type/subtype'"));
  }

  @Test
  void aSizeIsFrom0To100Mebibytes() {
    assertThat(FileSize.of(-1)).isEqualTo(Checked.invalid("file size cannot be negative"));
    assertThat(FileSize.of(0)).isEqualTo(Checked.valid(new FileSize(0)));
    assertThat(FileSize.of(104_857_600)).isInstanceOf(Checked.Valid.class);
    assertThat(FileSize.of(104_857_601))
        .isEqualTo(Checked.invalid("file size exceeds maximum of 104857600 bytes"));
  }

  @Test
  void aPathHoldsTheUserAnIdAndTheName() {
    UUID id = UUID.randomUUID();
    assertThat(StoragePath.of(USER, id, new FileName("ä.txt")).value())
        .isEqualTo("users/" + USER + "/files/" + id + "/ä.txt");
  }

  @Test
  void aLongNameIsCutBetweenTwoCharacters() {
    StoragePath path = StoragePath.of(USER, UUID.randomUUID(), new FileName("😀".repeat(255)));
    String name = path.value().substring(path.value().lastIndexOf('/') + 1);

    assertThat(name).isEqualTo("😀".repeat(50));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(200);
  }
}
