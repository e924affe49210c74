package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.rest.RequestedRange.Part;
import dev.breakwater.core.adapters.rest.RequestedRange.Unsatisfiable;
import dev.breakwater.core.adapters.rest.RequestedRange.Whole;
import dev.breakwater.core.application.file.ByteRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=2-4, 2, 3",
    "Bytes=2-, 2, 8",
    "bytes=2-999999999999999999, 2, 8",
    "bytes=-3, 7, 3",
    "bytes=-30, 0, 10",
  })
  void aPartOfTenBytesIsFound(String header, long first, long length) {
    assertThat(RequestedRange.of(header, 10)).isEqualTo(new Part(new ByteRange(first, length)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "lines=0-1",
        "bytes=0-1,3-4",
        "bytes=4-2"
      })
  void whatCannotBeReadAsksForAll(String header) {
    assertThat(RequestedRange.of(header, 10)).isEqualTo(new Whole());
    assertThat(RequestedRange.of(null, 10)).isEqualTo(new Whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
  void whatIsNotThereCannotBeHad(String header) {
    assertThat(RequestedRange.of(header, 10)).isEqualTo(new Unsatisfiable());
  }

  @Test
  void anEmptyFileHasNoPart() {
    assertThat(RequestedRange.of("bytes=0-", 0)).isEqualTo(new Unsatisfiable());
    assertThat(RequestedRange.of("bytes=-1", 0)).isEqualTo(new Unsatisfiable());
  }
}
