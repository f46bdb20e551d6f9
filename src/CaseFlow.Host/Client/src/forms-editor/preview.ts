import { el, type EditorPage, say } from "../drafting/page";
import type { Finding } from "./model";

const pause = 300;
const desktop = 960;
const phone = 390;

/** The form as the server draws it for staff, in a frame of the width of a phone or a desktop; answers on trial show what depends on them. */
export class Preview {
  readonly element: HTMLElement;

  /** Is told what is wrong with the form each time it was drawn. */
  onFindings: (findings: Finding[]) => void = () => undefined;

  private readonly frame = el("iframe", { class: "preview-frame", sandbox: "allow-same-origin", title: say("editor.preview") });
  private readonly room = el("div", { class: "preview-room" }, this.frame);
  private readonly old = el("p", { class: "field-help", role: "status" });
  private isPhone = matchMedia("(max-width: 1600px)").matches;
  private timer = 0;
  private turn = 0;
  private scrolled = 0;

  constructor(
    private readonly page: EditorPage,
    private readonly key: () => string,
    private readonly json: () => string,
  ) {
    const width = (isPhone: boolean): HTMLButtonElement => {
      const button = el("button", { type: "button", class: "btn btn-sm btn-outline-secondary" }, say(isPhone ? "editor.phone" : "editor.desktop"));
      button.addEventListener("click", () => {
        this.isPhone = isPhone;
        mark();
        this.fit();
      });
      return button;
    };
    const [narrow, wide] = [width(true), width(false)];
    const mark = (): void => {
      narrow.setAttribute("aria-pressed", String(this.isPhone));
      wide.setAttribute("aria-pressed", String(!this.isPhone));
    };
    mark();
    this.element = el("section", { class: "preview", "aria-label": say("editor.preview") }, el("div", { class: "preview-head" }, el("h2", { class: "h4" }, say("editor.preview")), narrow, wide), this.old, this.room);
    this.frame.addEventListener("load", () => this.loaded());
    new ResizeObserver(() => this.fit()).observe(this.room);
  }

  /** Draws the form once nothing more is typed for a moment. */
  soon(wait = pause): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.draw(), wait);
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    const body = new FormData();
    body.set("json", this.json());
    for (const [name, value] of this.answers()) {
      body.append(name, value);
    }

    const text = await fetch(`${this.page.base}/forms/${encodeURIComponent(this.key())}`, { method: "POST", body, headers: { "X-CSRF": this.page.token, Accept: "text/html" } })
      .then((response) => (response.ok ? response.text() : null))
      .catch(() => null);
    if (text === null || turn !== this.turn) {
      return;
    }

    const drawn = new DOMParser().parseFromString(text, "text/html");
    this.onFindings([...drawn.querySelectorAll<HTMLElement>("li[data-place]")].map((line) => ({ place: line.dataset.place ?? "", text: line.textContent ?? "", message: line.dataset.message ?? "" })));
    const hasForm = drawn.querySelector("[data-form]") !== null;
    this.old.textContent = hasForm ? "" : say("editor.previewOld");
    if (hasForm) {
      // Staff see the form with scripts.
      drawn.querySelectorAll("noscript, [data-without-script]").forEach((spare) => spare.remove());
      this.scrolled = this.frame.contentDocument?.documentElement.scrollTop ?? 0;
      this.frame.srcdoc = `<!DOCTYPE html>${drawn.documentElement.outerHTML}`;
    }
  }

  private answers(): [string, string][] {
    const inputs = this.frame.contentDocument?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("[name]") ?? [];
    const answers: [string, string][] = [];
    // What is in the frame belongs to its own world, so types are told by names.
    for (const input of inputs) {
      const isOff = (input.type === "radio" || input.type === "checkbox") && !(input as HTMLInputElement).checked;
      if (!isOff && input.type !== "file" && input.value !== "") {
        answers.push([input.name, input.value]);
      }
    }

    return answers;
  }

  private loaded(): void {
    const inside = this.frame.contentDocument;
    if (!inside) {
      return;
    }

    inside.documentElement.scrollTop = this.scrolled;
    inside.addEventListener("change", (event) => {
      if ((event.target as HTMLElement).dataset.redraws === "true") {
        this.soon(0);
      }
    });
    inside.addEventListener("click", (event) => {
      if ((event.target as HTMLElement).closest("a[href]")) {
        event.preventDefault();
      }
    });
  }

  /** Gives the frame the width of the device, made smaller where there is less room. */
  private fit(): void {
    const width = this.isPhone ? phone : desktop;
    const scale = Math.min(1, this.room.clientWidth / width);
    const height = 640;
    this.frame.style.width = `${width}px`;
    this.frame.style.height = `${height / scale}px`;
    this.frame.style.transform = `scale(${scale})`;
    this.room.style.height = `${height}px`;
  }
}
