function greet(name) {
  return `hello ${name}`;
}

function moved(shape, by) {
  switch (shape.tag) {
    case "dot":
      return { tag: "dot", val: move(shape.val, by) };
    case "many":
      return { tag: "many", val: shape.val.map((point) => move(point, by)) };
    default:
      throw "nothing to move";
  }
}

function move(point, by) {
  return { x: point.x + by, y: point.y + by, name: point.name };
}

class Counter {
  constructor(start) {
    this.count = start;
  }

  add(more) {
    this.count += more;
    return this.count;
  }
}

export const shapes = { greet, moved, Counter };
