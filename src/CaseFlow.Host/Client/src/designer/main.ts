import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "bpmn-js-color-picker/colors/color-picker.css";
import "diagram-js-minimap/assets/diagram-js-minimap.css";
import "../../styles/designer.scss";
import type Modeler from "bpmn-js/lib/Modeler";
import type { DraftFiles } from "../drafting/draft-files";
import { el, onEditorPage, openDraft, say, texts, type EditorPage } from "../drafting/page";
import { SaveBar } from "../drafting/save-bar";
import type { ArrangeHandler } from "./arrange";
import { connectDialog, showOnce } from "./connecting";
import { is, service } from "./diagram";
import { Findings } from "./findings";
import { flowMenu, offerFragments } from "./fragments/offers";
import { createModeler } from "./modeler";
import { Outline } from "./outline";
import { Editing } from "./panel/editing";
import { mountPanel } from "./panel/panel";
import { shortcutDialog } from "./shortcuts";
import { SideTabs } from "./side-tabs";
import { letFingersMove } from "./touch";
import { DesignerSteps } from "./undoing";
import { Vocabulary } from "./vocabulary";

/** The height of the line at the foot of the canvas, where the minimap opens and the mark of bpmn.io stands. */
const foot = 48;

onEditorPage((page) => void begin(page));

async function begin(page: EditorPage): Promise<void> {
  const files = await openDraft(page);
  if (files) {
    await new Designer(page, files).open();
  }
}

/** The page of the designer: canvas, tools, properties, elements, findings. */
class Designer {
  private readonly canvas = el("div", { class: "designer-canvas", tabindex: "-1" });
  private readonly notice = el("div", {});
  private readonly modeler: Modeler;
  private readonly steps: DesignerSteps;
  private readonly bar: SaveBar;
  private readonly findings: Findings;
  private readonly vocabulary: Vocabulary;
  private readonly outline: Outline;
  private writing: Promise<void> = Promise.resolve();
  private timer = 0;
  private isTaking = false;

  constructor(
    private readonly page: EditorPage,
    private readonly files: DraftFiles,
  ) {
    this.modeler = createModeler(this.canvas, texts);
    this.steps = new DesignerSteps(service(this.modeler, "commandStack"), service(this.modeler, "eventBus"), files, () => this.write(), (xml) => this.take(xml));
    this.bar = new SaveBar(files, page.path, this.steps, () => undefined, () => void this.begin(files.text(page.path) ?? ""));
    this.findings = new Findings(page, files, this.modeler, () => this.write(), (mended) => this.mended(mended));
    this.vocabulary = new Vocabulary(page, files);
    // For tests, and for who looks into a diagram from the browser's console.
    Object.assign(page.root, { modeler: this.modeler });
    this.outline = new Outline(this.modeler);
  }

  async open(): Promise<void> {
    const properties = el("div", { class: "properties" });
    const tabs = new SideTabs(
      [
        { id: "properties", text: say("designer.tab.properties"), body: properties },
        { id: "elements", text: say("designer.tab.elements"), body: this.outline.element, onShow: (isShown) => this.outline.show(isShown) },
        { id: "findings", text: say("designer.tab.findings"), body: this.findings.element },
      ],
      say("designer.side"),
    );
    this.findings.onChange(() => tabs.count("findings", this.findings.list.length));
    this.page.root.replaceChildren(
      this.toolBar(tabs),
      el("div", { class: "designer-notices" }, this.bar.notice, this.notice),
      el("div", { class: "designer-body" }, this.canvas, tabs.element),
      el("p", { class: "designer-small form-text" }, say("designer.smallScreen")),
    );
    new ResizeObserver(() => service(this.modeler, "canvas").resized()).observe(this.canvas);
    letFingersMove(this.modeler, this.canvas);
    const text = this.files.text(this.page.path);
    if (text === undefined) {
      this.say(say("designer.noDiagram", { path: this.page.path }));
      return;
    }

    await this.begin(text);
    this.fit();
    this.files.prepare = () => this.write();
    // Not waited for: what is drawn meanwhile has to be saved too.
    void this.vocabulary.load();
    const edit = new Editing({
      modeler: this.modeler,
      files: {
        text: (path) => this.files.text(path),
        set: (path, changed) => this.steps.set({ [path]: changed }),
        paths: () => this.files.paths(),
        unsaved: () => this.files.unsaved(),
      },
      page: this.page,
      findings: this.findings,
      vocabulary: this.vocabulary,
      readOnly: !this.files.saved.mayEdit,
      base: this.page.base,
      token: this.page.token,
      language: document.documentElement.lang === "en" ? "en" : "zh-CN",
      text: say,
    });
    mountPanel(properties, edit);
    if (!edit.disabled) {
      offerFragments(edit);
    }

    this.listen(tabs);
    this.findings.soon();
  }

  private listen(tabs: SideTabs): void {
    const bus = service(this.modeler, "eventBus");
    bus.on("commandStack.changed", () => {
      this.bar.refresh();
      clearTimeout(this.timer);
      if (!this.isTaking) {
        this.timer = window.setTimeout(() => void this.write(), 300);
      }
    });
    bus.on("keyboard.keydown", 2_000, (event: { keyEvent: KeyboardEvent }) => this.key(event.keyEvent, tabs) || undefined);
    const actions = service(this.modeler, "editorActions");
    for (const which of ["undo", "redo"] as const) {
      actions.unregister(which);
      actions.register(which, () => this.bar.step(which));
    }

    this.files.onChange((path) => {
      const text = this.files.text(path);
      if (path === this.page.path && text !== undefined && !this.isTaking && text !== this.written) {
        void this.begin(text);
      } else if (path !== this.page.path) {
        void this.vocabulary.load();
      }
    });
    if (!this.files.saved.mayEdit) {
      this.page.root.classList.add("is-read-only");
      bus.on(["commandStack.shape.create.canExecute", "commandStack.elements.move.canExecute"], 5_000, () => false);
    }
  }

  private written = "";

  /** Writes the diagram to the draft's files; comes back when it is there. */
  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.writing = this.writing.then(async () => {
      const xml = this.steps.diagram ?? (await this.modeler.saveXML({ format: true })).xml;
      if (xml && xml !== this.written) {
        this.written = xml;
        this.files.set(this.page.path, xml);
      }

      this.steps.note(xml ?? "");
    });
    return this.writing;
  }

  /** Begins with a diagram that comes from elsewhere: it is no step, and the steps before it speak of another diagram. */
  private begin(xml: string): Promise<void> {
    this.steps.begin(xml);
    return this.take(xml);
  }

  /** Shows a diagram; what was chosen and where one looked stay. */
  private async take(xml: string): Promise<void> {
    this.isTaking = true;
    try {
      const canvas = service(this.modeler, "canvas");
      const isFirst = this.written === "";
      const view = isFirst ? null : canvas.viewbox();
      const chosen = isFirst ? [] : service(this.modeler, "selection").get().map((one) => one.id);
      const { warnings } = await this.modeler.importXML(xml);
      this.written = xml;
      this.files.set(this.page.path, xml);
      if (view) {
        canvas.viewbox(view);
      }

      const registry = service(this.modeler, "elementRegistry");
      service(this.modeler, "selection").select(chosen.map((id) => registry.get(id)).filter((one) => one !== undefined));
      this.notice.replaceChildren();
      if (warnings.length > 0) {
        this.say(say("designer.importWarnings", { count: warnings.length }), warnings.map((one) => String((one as { message?: string }).message ?? one)));
      }
    } catch (failure) {
      const why = failure instanceof Error ? failure.message : String(failure);
      this.say(why.endsWith("to display") ? say("designer.notDrawn") : say("designer.unreadable", { why }));
    } finally {
      this.isTaking = false;
      this.bar.refresh();
    }
  }

  private async mended(mended: Record<string, string>): Promise<void> {
    await this.steps.replace(mended, this.page.path);
    this.bar.refresh();
    this.findings.soon();
  }

  /** What is always at hand, and the other tools: beside it, on a small screen when asked for. */
  private toolBar(tabs: SideTabs): HTMLElement {
    const tools = this.tools(tabs);
    const more = el("button", { type: "button", class: "btn btn-sm btn-outline-secondary tool-more", "aria-controls": tools.id, "aria-expanded": "false" }, say("designer.more"));
    const show = (isShown: boolean): void => {
      more.setAttribute("aria-expanded", String(isShown));
      tools.classList.toggle("is-shown", isShown);
    };
    more.addEventListener("click", () => show(more.getAttribute("aria-expanded") === "false"));
    tools.addEventListener("click", () => show(false));
    return el("div", { class: "designer-tools" }, this.bar.element, more, tools);
  }

  private tools(tabs: SideTabs): HTMLElement {
    const button = (key: string, act: () => void, icon?: string): HTMLElement =>
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", title: say(`designer.${key}`), "aria-label": say(`designer.${key}`), onclick: act }, icon ?? say(`designer.${key}`));
    const canvas = service(this.modeler, "canvas");
    return el(
      "div",
      { class: "tool-line", id: "designer-tool-line", role: "group", "aria-label": say("designer.tools") },
      button("append", () => this.append()),
      button("connectShort", () => this.connect()),
      button("arrange", () => this.arrange()),
      button("find", () => service(this.modeler, "searchPad").toggle()),
      button("zoomOut", () => canvas.zoom(canvas.zoom() / 1.25, "auto"), "−"),
      button("zoomIn", () => canvas.zoom(canvas.zoom() * 1.25, "auto"), "+"),
      button("fit", () => this.fit()),
      button("checkNow", () => {
        tabs.open("findings");
        void this.findings.check();
      }),
      button("keys", () => showOnce(this.modeler, shortcutDialog()), "?"),
      ...(["try", "backtest", "compare"] as const).map((where) =>
        el("a", { class: "btn btn-sm btn-link", href: where === "compare" ? this.page.root.dataset.compare : `${this.page.base}/${where}` }, say(`designer.to.${where}`)),
      ),
    );
  }

  /** Shows the whole diagram beside the palette and above the line of the minimap. */
  private fit(): void {
    const canvas = service(this.modeler, "canvas");
    const { inner, outer } = canvas.viewbox();
    const palette = this.canvas.querySelector<HTMLElement>(".djs-palette")?.offsetWidth ?? 0;
    const margin = palette > 0 ? palette + 30 : 10;
    const scale = Math.min((outer.width - margin - 10) / inner.width, (outer.height - 10 - foot) / inner.height, 1);
    const spare = outer.height - foot - inner.height * scale;
    canvas.viewbox({ x: inner.x - margin / scale, y: inner.y - spare / 2 / scale, width: outer.width / scale, height: outer.height / scale });
  }

  private append(): void {
    const chosen = service(this.modeler, "selection").get();
    const box = this.canvas.getBoundingClientRect();
    const position = { x: box.left + Math.min(260, box.width / 3), y: box.top + 60 };
    if (chosen.length === 1 && is(chosen[0], "bpmn:SequenceFlow")) {
      service(this.modeler, "popupMenu").open(chosen[0]!, flowMenu, position, { title: say("designer.insert"), width: 300, search: true });
      return;
    }

    const isAfter = chosen.length === 1 && is(chosen[0], "bpmn:FlowNode") && !is(chosen[0], "bpmn:EndEvent");
    service(this.modeler, "popupMenu").open(isAfter ? chosen[0]! : service(this.modeler, "canvas").getRootElement(), isAfter ? "bpmn-append" : "bpmn-create", position, {
      title: say(isAfter ? "designer.append" : "designer.create"),
      width: 300,
      search: true,
    });
  }

  private connect(): void {
    const chosen = service(this.modeler, "selection").get();
    if (chosen.length === 1 && is(chosen[0], "bpmn:FlowNode") && !is(chosen[0], "bpmn:EndEvent")) {
      showOnce(this.modeler, connectDialog(this.modeler, chosen[0]!));
    } else {
      this.say(say("designer.connectWhat"));
    }
  }

  private arrange(): void {
    const arranger = (this.modeler as unknown as { get(name: string): ArrangeHandler }).get("arrange");
    if (!arranger.arrange(service(this.modeler, "selection").get())) {
      this.say(say("designer.arrangeWhat"));
    }
  }

  private key(event: KeyboardEvent, tabs: SideTabs): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return false;
    }

    const act: Record<string, () => void> = {
      "?": () => showOnce(this.modeler, shortcutDialog()),
      t: () => this.connect(),
      F2: () => this.rename(),
      ...(is(service(this.modeler, "selection").get()[0], "bpmn:SequenceFlow") ? { a: () => this.append() } : {}),
      Enter: () => tabs.focus("properties"),
    };
    const doing = act[event.key];
    doing?.();
    return doing !== undefined;
  }

  private rename(): void {
    const [chosen] = service(this.modeler, "selection").get();
    if (chosen) {
      service(this.modeler, "directEditing").activate(chosen);
    }
  }

  private say(text: string, more: string[] = []): void {
    this.notice.replaceChildren(
      el(
        "div",
        { class: "alert alert-warning", role: "alert" },
        el("p", { class: "mb-0" }, text),
        more.length > 0 && el("ul", {}, ...more.slice(0, 20).map((one) => el("li", {}, one))),
      ),
    );
  }
}
