package dev.breakwater.component.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.ValueTypeRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltinTextTest {
  private static final Index.Type TYPE = new Index.Type(3);
  private static final Canon.Options OPTIONS =
      new Canon.Options(
          Optional.of(Canon.StringEncoding.UTF16),
          Optional.of(new Index.CoreMemory(0)),
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.empty());

  @Test
  void builtinsHaveTheWordsOfTheTextFormat() {
    assertThat(of(new Builtin.Plain(Builtin.Operation.WAITABLE_JOIN))).isEqualTo("waitable.join");
    assertThat(of(new Builtin.Switching(Builtin.Switch.YIELD, true)))
        .isEqualTo("thread.yield cancellable");
    assertThat(of(new Builtin.TaskReturn(Optional.of(new ValueTypeRef.Defined(TYPE)), OPTIONS)))
        .isEqualTo("task.return type 3, utf16, memory core memory 0, async");
    assertThat(of(new Builtin.ChannelNew(Builtin.Channel.FUTURE, TYPE)))
        .isEqualTo("future.new type 3");
    assertThat(of(new Builtin.ChannelCopy(Builtin.Channel.STREAM, read(), TYPE, OPTIONS)))
        .isEqualTo("stream.read type 3, utf16, memory core memory 0, async");
    assertThat(of(new Builtin.ChannelCancel(Builtin.Channel.STREAM, read(), TYPE, true)))
        .isEqualTo("stream.cancel-read type 3 async");
    assertThat(of(new Builtin.ChannelDrop(Builtin.Channel.FUTURE, read(), TYPE)))
        .isEqualTo("future.drop-readable type 3");
  }

  @Test
  void whatStandsBesideANameIsShown() {
    NameAttributes attributes =
        new NameAttributes(Optional.of("a:b/c"), Optional.of(".1"), Optional.of("say \"x\""));

    assertThat(ComponentText.named("one", attributes))
        .isEqualTo(
            "\"one\" (implements \"a:b/c\") (versionsuffix \".1\")"
                + " (external-id \"say \\\"x\\\"\")");
  }

  private static Builtin.Direction read() {
    return Builtin.Direction.READ;
  }

  private static String of(Builtin builtin) {
    return BuiltinText.of(builtin);
  }
}
