package echo;

import bindings.demo.newer.echo.Echo;
import bindings.demo.newer.echo.Matrix;
import bindings.demo.newer.echo.Shape;
import dev.breakwater.guest.Tuple16;
import dev.breakwater.guest.Tuple3;
import java.util.List;
import java.util.Map;

/** Gives back what it gets. */
public final class Echoing implements Echo {
  @Override
  public int[] words(int[] value) {
    return value;
  }

  @Override
  public int[] letter(int[] value) {
    return value;
  }

  @Override
  public byte[] bytes(byte[] value) {
    return value;
  }

  @Override
  public List<Matrix> matrices(List<Matrix> value) {
    return value;
  }

  @Override
  public List<Shape> shapes(List<Shape> value) {
    return value;
  }

  @Override
  public Map<Integer, Map<Integer, Boolean>> scores(Map<Integer, Map<Integer, Boolean>> value) {
    return value;
  }

  @Override
  public Tuple16<
          Integer,
          Byte,
          Integer,
          Short,
          Integer,
          Integer,
          Long,
          Long,
          Float,
          Double,
          Integer,
          Boolean,
          String,
          Integer,
          Integer,
          Tuple3<Integer, byte[], String>>
      longOne(
          Tuple16<
                  Integer,
                  Byte,
                  Integer,
                  Short,
                  Integer,
                  Integer,
                  Long,
                  Long,
                  Float,
                  Double,
                  Integer,
                  Boolean,
                  String,
                  Integer,
                  Integer,
                  Tuple3<Integer, byte[], String>>
              value) {
    return value;
  }
}
