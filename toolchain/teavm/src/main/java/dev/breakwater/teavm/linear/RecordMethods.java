package dev.breakwater.teavm.linear;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.BasicBlock;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ConditionEmitter;
import org.teavm.model.emit.PhiEmitter;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.util.InvokeDynamicUtil;

/**
 * {@code equals} and {@code hashCode} of records. TeaVM compares floating point by {@code ==},
 * which takes 0.0 for -0.0, and begins its hash with 1.
 *
 * @see ObjectMethods
 */
final class RecordMethods implements BootstrapMethodSubstitutor {
  static final MethodReference BOOTSTRAP =
      new MethodReference(
          ObjectMethods.class,
          "bootstrap",
          Lookup.class,
          String.class,
          TypeDescriptor.class,
          Class.class,
          String.class,
          java.lang.invoke.MethodHandle[].class,
          Object.class);

  private static final int FIRST_GETTER = 2;
  private static final int FACTOR = 31;

  private final BootstrapMethodSubstitutor teavm = new ObjectMethodsSubstitutor();

  @Override
  public ValueEmitter substitute(DynamicCallSite callSite, ProgramEmitter body) {
    return switch (callSite.getCalledMethod().getName()) {
      case "equals" -> equal(callSite, body);
      case "hashCode" -> hash(callSite, body);
      default -> teavm.substitute(callSite, body);
    };
  }

  private static List<MethodHandle> getters(DynamicCallSite callSite) {
    List<MethodHandle> getters = new ArrayList<>();
    List<RuntimeConstant> arguments = callSite.getBootstrapArguments();
    for (RuntimeConstant each : arguments.subList(FIRST_GETTER, arguments.size())) {
      getters.add(each.getMethodHandle());
    }
    return getters;
  }

  private static ValueEmitter equal(DynamicCallSite callSite, ProgramEmitter body) {
    ValueType type = callSite.getBootstrapArguments().get(0).getValueType();
    ValueEmitter left = callSite.getArguments().get(0);
    ValueEmitter right = callSite.getArguments().get(1);
    BasicBlock end = body.prepareBlock();
    PhiEmitter result = body.phi(ValueType.INTEGER, end);
    answerIf(left.isSame(right), 1, result, end, body);
    answerIf(right.isNull(), 0, result, end, body);
    ValueEmitter itsClass = right.invokeSpecial("getClass", Class.class);
    answerIf(itsClass.isNotSame(body.constant(type)), 0, result, end, body);
    ValueEmitter other = right.cast(type);
    for (MethodHandle getter : getters(callSite)) {
      ValueEmitter one = InvokeDynamicUtil.invoke(body, getter, left);
      ValueEmitter two = InvokeDynamicUtil.invoke(body, getter, other);
      answerIf(same(getter.getValueType(), one, two, body).not(), 0, result, end, body);
    }
    body.constant(1).propagateTo(result);
    body.jump(end);
    body.enter(end);
    return result.getValue();
  }

  private static void answerIf(
      ConditionEmitter condition,
      int answer,
      PhiEmitter result,
      BasicBlock end,
      ProgramEmitter body) {
    body.when(condition)
        .thenDo(() -> {
          body.constant(answer).propagateTo(result);
          body.jump(end);
        });
  }

  private static ConditionEmitter same(
      ValueType type, ValueEmitter one, ValueEmitter two, ProgramEmitter body) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      ValueEmitter left = one.cast(Object.class);
      return body.invoke(Objects.class, "equals", boolean.class, left, two.cast(Object.class))
          .isTrue();
    }
    return switch (primitive.getKind()) {
      case FLOAT ->
          body.invoke(Float.class, "compare", int.class, one, two).isEqualTo(body.constant(0));
      case DOUBLE ->
          body.invoke(Double.class, "compare", int.class, one, two).isEqualTo(body.constant(0));
      case LONG -> one.compareTo(two).isEqualTo(body.constant(0));
      case BOOLEAN, BYTE, SHORT, CHARACTER, INTEGER -> one.isEqualTo(two);
    };
  }

  private static ValueEmitter hash(DynamicCallSite callSite, ProgramEmitter body) {
    ValueEmitter record = callSite.getArguments().get(0);
    ValueEmitter sum = body.constant(0);
    for (MethodHandle getter : getters(callSite)) {
      ValueEmitter value = InvokeDynamicUtil.invoke(body, getter, record);
      sum = sum.mul(FACTOR).add(hash(getter.getValueType(), value, body));
    }
    return sum;
  }

  private static ValueEmitter hash(ValueType type, ValueEmitter value, ProgramEmitter body) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      return body.invoke(Objects.class, "hashCode", int.class, value.cast(Object.class));
    }
    Class<?> box =
        switch (primitive.getKind()) {
          case BOOLEAN -> Boolean.class;
          case BYTE -> Byte.class;
          case SHORT -> Short.class;
          case CHARACTER -> Character.class;
          case INTEGER -> Integer.class;
          case LONG -> Long.class;
          case FLOAT -> Float.class;
          case DOUBLE -> Double.class;
        };
    return body.invoke(box, "hashCode", int.class, value);
  }
}
