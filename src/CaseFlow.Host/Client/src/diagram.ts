/**
 * Pan and zoom of a diagram that the server drew: drag or one finger moves, wheel with Ctrl or two fingers zoom, keys + - 0 and
 * arrows do both. Without this module the diagram is a scrollable picture.
 */
export function letDiagramsMove(root: ParentNode): void {
  for (const frame of root.querySelectorAll<HTMLElement>("[data-diagram]")) {
    const svg = frame.querySelector<SVGSVGElement>("svg");
    if (svg && !frame.dataset.wired) {
      frame.dataset.wired = "1";
      new DiagramView(frame, svg);
    }
  }
}

const words = (box: Box): string => `${box.x} ${box.y} ${box.width} ${box.height}`;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

type Box = { x: number; y: number; width: number; height: number };

class DiagramView {
  private readonly whole: Box;
  private view: Box;
  private readonly pointers = new Map<number, PointerEvent>();

  constructor(
    private readonly frame: HTMLElement,
    private readonly svg: SVGSVGElement,
  ) {
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.whole = { x, y, width, height };
    this.view = { ...this.whole };
    frame.classList.add("diagram-live");
    frame.addEventListener("pointerdown", (e) => this.down(e));
    frame.addEventListener("pointermove", (e) => this.move(e));
    for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) {
      frame.addEventListener(end, (e) => this.pointers.delete(e.pointerId));
    }

    frame.addEventListener("wheel", (e) => this.wheel(e), { passive: false });
    frame.addEventListener("keydown", (e) => this.key(e));
    for (const button of document.querySelectorAll<HTMLElement>(`[data-zoom-of="${frame.id}"]`)) {
      button.hidden = false;
      button.addEventListener("click", () => this.press(button.dataset.zoom ?? ""));
    }

    this.begin();
    this.reveal();
    addEventListener("hashchange", () => this.reveal());
  }

  /** Brings the element that the address names into a window that shows only a part of the picture. */
  private reveal(): void {
    const target = this.svg.querySelector<SVGGraphicsElement>(":target");
    if (target && this.isWindow) {
      this.centre(target.getBBox());
      this.frame.scrollIntoView({ block: "center" });
    }
  }

  private centre(box: Box): void {
    const width = Math.min(this.whole.width, 420);
    const height = width * this.proportion;
    this.show({
      x: within(box.x + box.width / 2 - width / 2, this.whole.x, this.whole.x + this.whole.width - width),
      y: within(box.y + box.height / 2 - height / 2, this.whole.y, this.whole.y + this.whole.height - height),
      width,
      height,
    });
  }

  /** Begins where the case is, or went last, on a narrow screen, and with the whole picture on a wide one. */
  private begin(): void {
    const focus = this.svg.querySelector<SVGGraphicsElement>("[data-focus]");
    if (focus && this.isWindow) {
      this.centre(focus.getBBox());
    }

    addEventListener("beforeprint", () => this.svg.setAttribute("viewBox", words(this.whole)));
    addEventListener("afterprint", () => this.show(this.view));
  }

  /** Whether the frame is a window of its own height, as on a phone, and not as high as the whole picture. */
  private get isWindow(): boolean {
    return matchMedia("(max-width: 700px)").matches;
  }

  private get proportion(): number {
    return this.frame.clientHeight / Math.max(1, this.frame.clientWidth);
  }

  private show(box: Box): void {
    this.view = box;
    this.svg.setAttribute("viewBox", words(box));
  }

  private get scale(): number {
    return this.view.width / Math.max(1, this.frame.clientWidth);
  }

  private zoom(factor: number, clientX?: number, clientY?: number): void {
    const width = Math.min(this.whole.width * 2, Math.max(120, this.view.width * factor));
    const height = (width * this.view.height) / this.view.width;
    const area = this.frame.getBoundingClientRect();
    const px = clientX === undefined ? 0.5 : (clientX - area.left) / area.width;
    const py = clientY === undefined ? 0.5 : (clientY - area.top) / area.height;
    this.show({
      x: this.view.x + (this.view.width - width) * px,
      y: this.view.y + (this.view.height - height) * py,
      width,
      height,
    });
  }

  private down(event: PointerEvent): void {
    // A captured pointer would take the click away from a link in the picture.
    if ((event.target as Element).closest("a")) {
      return;
    }

    this.pointers.set(event.pointerId, event);
    this.frame.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }

    if (this.pointers.size === 1) {
      this.show({
        ...this.view,
        x: this.view.x - (event.clientX - before.clientX) * this.scale,
        y: this.view.y - (event.clientY - before.clientY) * this.scale,
      });
    } else if (this.pointers.size === 2) {
      const other = [...this.pointers.values()].find((p) => p.pointerId !== event.pointerId)!;
      const from = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const to = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      if (from > 0 && to > 0) {
        this.zoom(from / to, (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      }
    }

    this.pointers.set(event.pointerId, event);
  }

  private wheel(event: WheelEvent): void {
    // A plain wheel scrolls the page; only with Ctrl (also the pinch of a touch pad) does it zoom.
    if (event.ctrlKey) {
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, event.clientX, event.clientY);
    }
  }

  private key(event: KeyboardEvent): void {
    const step = this.view.width / 10;
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const by = moves[event.key];
    if (by) {
      this.show({ ...this.view, x: this.view.x + by[0], y: this.view.y + by[1] });
    } else if (event.key === "+" || event.key === "=") {
      this.press("in");
    } else if (event.key === "-") {
      this.press("out");
    } else if (event.key === "0") {
      this.press("whole");
    } else {
      return;
    }

    event.preventDefault();
  }

  private press(what: string): void {
    if (what === "in") {
      this.zoom(1 / 1.3);
    } else if (what === "out") {
      this.zoom(1.3);
    } else {
      this.show(this.isWindow ? { ...this.whole, height: this.whole.width * this.proportion } : { ...this.whole });
    }
  }
}
