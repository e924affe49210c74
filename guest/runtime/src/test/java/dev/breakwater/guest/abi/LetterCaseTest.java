package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterCaseTest {
  @Test
  void everyCodePointHasTheCaseOfTheJdk() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(each -> !isAsInTheJdk(each)))
        .isEmpty();
  }

  @Test
  void everyCharacterHasTheCaseOfTheJdk() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(each -> !isAsInTheJdk((char) each)))
        .isEmpty();
  }

  private static boolean isAsInTheJdk(int codePoint) {
    return LetterCase.toLowerCase(codePoint) == Character.toLowerCase(codePoint)
        && LetterCase.toUpperCase(codePoint) == Character.toUpperCase(codePoint);
  }

  private static boolean isAsInTheJdk(char letter) {
    return LetterCase.toLowerCase(letter) == Character.toLowerCase(letter)
        && LetterCase.toUpperCase(letter) == Character.toUpperCase(letter);
  }
}
