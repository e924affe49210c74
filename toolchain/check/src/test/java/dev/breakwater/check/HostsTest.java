package dev.breakwater.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostsTest {

  static List<String> targets() {
    return HostCheck.targets();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyFactHasAPublicSource(String target) {
    Host host = Hosts.read(target);
    Stream<List<String>> sources =
        Stream.of(
                Stream.of(host.imports(), host.called())
                    .flatMap(names -> Stream.concat(names.yes().stream(), names.no().stream()))
                    .map(Host.Fact::sources),
                host.limits().values().stream().map(Host.Most::sources),
                Stream.concat(
                        host.features().values().stream(),
                        Stream.of(host.imports().others(), host.called().others()))
                    .filter(verdict -> verdict.answer() != Answer.UNKNOWN)
                    .map(Verdict::sources))
            .flatMap(facts -> facts);
    assertThat(sources)
        .isNotEmpty()
        .allSatisfy(
            urls -> assertThat(urls).isNotEmpty().allMatch(url -> url.startsWith("https://")));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void namesAreOfInterfacesAndStandOnce(String target) {
    Host host = Hosts.read(target);
    List<String> names =
        Stream.concat(host.imports().yes().stream(), host.imports().no().stream())
            .map(Host.Fact::name)
            .toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(
            name -> name.matches("[a-z-]+:[a-z-]+/[a-z-]+(@\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?)?"));
    assertThat(host.title()).isNotBlank();
  }
}
