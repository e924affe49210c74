package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          form-data; name="file"; filename="a.txt"                          | a.txt
          form-data; name=file; filename=a.txt                              | a.txt
          form-data; name="x"; filename="a; filename=b.txt"                 | a; filename=b.txt
          form-data; name="x"; filename="say \\"hi\\".txt"                  | say "hi".txt
          form-data; name="x"; FileName="ä.txt"                             | ä.txt
          form-data; filename="a.txt"; filename*=UTF-8''%e2%82%ac%20rates   | € rates
          form-data; filename*=utf-8'en'a+b; filename="c"                   | a+b
          form-data; filename*=latin1''%e4; filename="c"                    | c
          form-data; filename=""                                            | ~~
          """)
  void theNameOfAPartIsRead(String header, String name) {
    assertThat(ContentDisposition.fileName(header)).contains(name);
  }

  @Test
  void aPartWithoutAFileNameHasNone() {
    assertThat(ContentDisposition.fileName("form-data; name=\"filename\"")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a.txt       | attachment; filename="a.txt"
          a b.txt     | attachment; filename="a b.txt"
          "x"; y=".sh | attachment; filename="_x_; y=_.sh"; filename*=UTF-8''%22x%22%3B%20y%3D%22.sh
          € 100%.txt  | attachment; filename="_ 100_.txt"; filename*=UTF-8''%E2%82%AC%20100%25.txt
          """)
  void aNameCannotBreakOutOfTheHeader(String name, String header) {
    assertThat(ContentDisposition.attachment(name)).isEqualTo(header);
    assertThat(ContentDisposition.fileName(header)).contains(name);
  }
}
