from componentize_py_types import Err
from wit_world.exports import shapes


class Shapes:
    def greet(self, name):
        return f"hello {name}"

    def moved(self, shape, by):
        match shape:
            case shapes.Shape_Dot(point):
                return shapes.Shape_Dot(move(point, by))
            case shapes.Shape_Many(points):
                return shapes.Shape_Many([move(point, by) for point in points])
            case _:
                raise Err("nothing to move")


def move(point, by):
    return shapes.Point(point.x + by, point.y + by, point.name)
