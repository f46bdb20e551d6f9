import type Modeler from "bpmn-js/lib/Modeler";
import { service } from "./diagram";

/** One finger moves the diagram, two zoom it; bpmn-js knows the mouse alone. */
export function letFingersMove(modeler: Modeler, frame: HTMLElement): void {
  const canvas = service(modeler, "canvas");
  const fingers = new Map<number, PointerEvent>();
  const distance = (): number => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY);
  };
  frame.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") {
      fingers.set(event.pointerId, event);
    }
  });
  frame.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }

    const view = canvas.viewbox();
    if (fingers.size === 1) {
      canvas.viewbox({ x: view.x - (event.clientX - before.clientX) / view.scale, y: view.y - (event.clientY - before.clientY) / view.scale, width: view.width, height: view.height });
      fingers.set(event.pointerId, event);
    } else {
      const was = distance();
      fingers.set(event.pointerId, event);
      const box = frame.getBoundingClientRect();
      const scale = Math.max(0.15, Math.min(4, (view.scale * distance()) / was));
      canvas.zoom(scale, { x: event.clientX - box.left, y: event.clientY - box.top });
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) {
    frame.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
}
