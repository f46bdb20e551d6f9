import type Modeler from "bpmn-js/lib/Modeler";
import type { DraftFiles } from "../drafting/draft-files";
import { el, post, say, type EditorPage } from "../drafting/page";
import { service, type DiagramElement } from "./diagram";
import { nameOf } from "./names";

export type Mend = { code: string; text: string; arguments: Record<string, string> };
export type Finding = { file: string; element: string | null; severity: "error" | "warning" | "info"; code: string; text: string; mend: Mend | null };

const pause = 700;
const mostBadges = 300;
const type = "finding";

/** What the server's checks say of the draft as it stands here, saved or not: on the elements, and as a list. */
export class Findings {
  readonly element = el("div", { class: "findings" });
  list: Finding[] = [];
  private readonly listeners: (() => void)[] = [];
  private timer = 0;
  private run = 0;
  private asked = new AbortController();
  private state: "checking" | "done" | "failed" = "checking";
  private why = "";

  constructor(
    private readonly page: EditorPage,
    private readonly files: DraftFiles,
    private readonly modeler: Modeler,
    private readonly before: () => Promise<void>,
    private readonly mended: (files: Record<string, string>) => Promise<void>,
  ) {
    files.onChange(() => this.soon());
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Checks a little later, so that typing is not checked letter by letter. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), pause);
  }

  async check(): Promise<void> {
    const run = ++this.run;
    this.state = "checking";
    this.draw();
    await this.before();
    // A later check speaks of later files; the server need not finish the earlier one.
    if (run !== this.run) {
      return;
    }

    this.asked.abort();
    this.asked = new AbortController();
    const answer = await post(this.page, "check", { files: this.files.unsaved() }, this.asked.signal);
    if (run !== this.run) {
      return;
    }

    this.state = answer?.status === 200 ? "done" : "failed";
    this.why = String(answer?.body["text"] ?? "");
    if (answer?.status === 200) {
      this.list = answer.body["findings"] as Finding[];
      this.badge();
    }

    this.draw();
    this.listeners.forEach((listener) => listener());
  }

  /** The findings of one element. */
  of(id: string): Finding[] {
    return this.list.filter((one) => one.element === id);
  }

  /** One finding with its mend, for the list and the panel. */
  line(finding: Finding, isNamed: boolean): HTMLElement {
    const element = finding.element ? service(this.modeler, "elementRegistry").get(finding.element) : undefined;
    const choose = (): void => {
      service(this.modeler, "selection").select(element!);
      service(this.modeler, "canvas").scrollToElement(element!);
    };
    const where = !isNamed
      ? null
      : element
        ? el("button", { type: "button", class: "btn btn-link btn-sm p-0", onclick: choose }, nameOf(element))
        : this.fileLink(finding.file);
    const mend = finding.mend;
    return el(
      "li",
      { class: `finding finding-${finding.severity}` },
      el("strong", { class: "finding-mark" }, say(`editor.problem.${finding.severity}`)),
      where,
      el("span", {}, finding.text),
      mend && this.files.saved.mayEdit
        ? el("button", { type: "button", class: "btn btn-sm btn-outline-primary", onclick: () => void this.mend(mend) }, say("designer.mend", { what: mend.text }))
        : null,
    );
  }

  private fileLink(file: string): HTMLElement | null {
    const form = /^forms\/(.+)\.json$/.exec(file);
    const isTable = file.startsWith("decisions/");
    const address = form ? `${this.page.base}/forms/${form[1]}` : isTable ? `${this.page.base}/${file}` : null;
    return file === this.page.path ? null : address ? el("a", { href: address }, file) : el("span", {}, file);
  }

  private async mend(mend: Mend): Promise<void> {
    await this.before();
    const answer = await post(this.page, "mend", { files: this.files.unsaved(), mend: { code: mend.code, arguments: mend.arguments } });
    if (answer?.status === 200) {
      await this.mended(answer.body["files"] as Record<string, string>);
    } else {
      this.state = "failed";
      this.why = String(answer?.body["text"] ?? "");
      this.draw();
    }
  }

  private badge(): void {
    const overlays = service(this.modeler, "overlays");
    const registry = service(this.modeler, "elementRegistry");
    overlays.remove({ type });
    const worst = new Map<string, Finding[]>();
    for (const finding of this.list) {
      if (finding.element && finding.severity !== "info" && registry.get(finding.element)?.parent) {
        worst.set(finding.element, [...(worst.get(finding.element) ?? []), finding]);
      }
    }

    for (const [id, found] of [...worst].slice(0, mostBadges)) {
      const isError = found.some((one) => one.severity === "error");
      const element = registry.get(id)!;
      const html = el("span", { class: `badge-finding badge-${isError ? "error" : "warning"}`, title: found.map((one) => one.text).join("\n") }, isError ? "✕" : "!");
      overlays.add(id, type, { position: placeOf(element), html });
    }
  }

  private draw(): void {
    const errors = this.list.filter((one) => one.severity === "error").length;
    const head =
      this.state === "checking"
        ? say("designer.checking")
        : this.state === "failed"
          ? say("designer.notChecked", { why: this.why })
          : this.list.length === 0
            ? say("designer.noFindings")
            : say("designer.findings", { count: this.list.length, errors });
    // Who goes through the list by keyboard stays at the same finding, as far as it is still there.
    const places = (): HTMLElement[] => [...this.element.querySelectorAll<HTMLElement>("button, a")];
    const focused = places().find((one) => one === document.activeElement)?.closest("li")?.textContent;
    this.element.replaceChildren(el("p", { role: "status" }, head), el("ul", { class: "finding-list" }, ...this.list.map((one) => this.line(one, true))));
    if (focused) {
      places().find((one) => one.closest("li")?.textContent === focused)?.focus({ preventScroll: true });
    }
  }
}

/** Where the badge stands, from the upper left corner of what the element covers: on a flow in the middle of its way. */
function placeOf(element: DiagramElement): { top: number; left: number } {
  const way = element.waypoints;
  if (!way) {
    return { top: -12, left: -10 };
  }

  const [a, b] = [way[Math.floor((way.length - 1) / 2)]!, way[Math.ceil((way.length - 1) / 2) + (way.length % 2)]!];
  const left = Math.min(...way.map((point) => point.x));
  const top = Math.min(...way.map((point) => point.y));
  return { top: (a.y + b.y) / 2 - top - 10, left: (a.x + b.x) / 2 - left - 10 };
}
