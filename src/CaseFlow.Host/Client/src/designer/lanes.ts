import { is, type DiagramElement } from "./diagram";

/** The lane in which a step is drawn. */
export function laneOf(shape: DiagramElement): DiagramElement | undefined {
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  const within = (parent: DiagramElement | undefined): DiagramElement | undefined => {
    const lane = parent?.children.find(
      (one) => is(one, "bpmn:Lane") && middle.x >= one.x && middle.x <= one.x + one.width && middle.y >= one.y && middle.y <= one.y + one.height,
    );
    return lane && (within(lane) ?? lane);
  };
  return within(shape.parent);
}

/** What a step cannot leave: its lane, or the sub-process in which it is drawn. */
export function frameOf(shape: DiagramElement): DiagramElement | undefined {
  return laneOf(shape) ?? (is(shape.parent, "bpmn:SubProcess") ? shape.parent : undefined);
}
