import { el, say } from "../drafting/page";
import { columnKinds, type Finding, aboutField, type Json, kinds, labelOf, newField, type Place, textOf } from "./model";

/** What happens to the list of fields. */
export type ListListener = { changed: () => void; selected: (at: number | null) => void; said: (text: string) => void };

const kindType = "application/x-caseflow-kind";
const fieldType = "application/x-caseflow-field";

/** The kinds to take from and the fields in their order, by mouse (dragging), by buttons and by keys. */
export class FieldList {
  readonly kinds = el("div", { class: "kind-list" });
  readonly element = el("div", {});
  private fields: Json[] = [];
  private place: Place = { table: null, at: null };
  private findings: Finding[] = [];

  constructor(
    private readonly mayEdit: boolean,
    private readonly listener: ListListener,
  ) {}

  private get language(): string {
    return document.documentElement.lang === "en" ? "en" : "zh-CN";
  }

  /** Shows the fields of a place. */
  show(fields: Json[], place: Place, findings: Finding[]): void {
    this.fields = fields;
    this.place = place;
    this.findings = findings;
    const allowed = place.table === null ? kinds : columnKinds;
    const shown = [...this.kinds.querySelectorAll("button")].map((button) => button.dataset.kind).join();
    if (shown !== allowed.join()) {
      this.kinds.replaceChildren(...allowed.map((kind) => this.kind(kind)));
    }

    const hasFocus = this.element.contains(document.activeElement);
    const list = el("ul", { class: "field-list" }, ...fields.map((field, at) => this.line(field, at)));
    list.addEventListener("dragover", (event) => this.over(event));
    list.addEventListener("dragleave", () => this.unmark());
    list.addEventListener("drop", (event) => this.drop(event));
    this.element.replaceChildren(...(fields.length === 0 ? [el("p", { class: "field-help" }, say("editor.fieldsNone"))] : []), list);
    if (hasFocus && place.at !== null) {
      this.focus(place.at);
    }
  }

  focus(at: number): void {
    this.element.querySelectorAll<HTMLElement>(".field-pick")[at]?.focus();
  }

  private kind(kind: string): HTMLElement {
    const name = say(`editor.kind.${kind}`);
    const button = el("button", { type: "button", class: "btn btn-outline-secondary", draggable: this.mayEdit ? "true" : null, disabled: !this.mayEdit, "data-kind": kind, "aria-label": say("editor.addField", { kind: name }) }, name);
    button.addEventListener("click", () => this.insert(kind, this.place.at === null ? this.fields.length : this.place.at + 1));
    button.addEventListener("dragstart", (event) => {
      event.dataTransfer?.setData(kindType, kind);
      event.dataTransfer!.effectAllowed = "copy";
    });
    return button;
  }

  private line(field: Json, at: number): HTMLElement {
    const about = this.findings.filter((finding) => aboutField(finding, this.place, at, field) !== null);
    const label = labelOf(field, this.language);
    const pick = el(
      "button",
      { type: "button", class: "field-pick", "aria-pressed": String(this.place.at === at), onclick: () => this.listener.selected(at) },
      el("span", { class: "field-name" }, label || say("editor.untitled")),
      el("span", { class: "field-help" }, `${say(`editor.kind.${textOf(field.type)}`)} · ${textOf(field.name)}`),
      ...about.slice(0, 2).map((finding) => el("span", { class: "field-problem" }, say("editor.problem.error"), finding.text)),
    );
    pick.addEventListener("keydown", (event) => this.key(event, at));
    const button = (key: string, text: string, act: () => void): HTMLElement =>
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", disabled: !this.mayEdit, "aria-label": `${say(key)}: ${label}`, title: say(key), onclick: act }, text);
    const line = el(
      "li",
      { class: this.place.at === at ? "is-selected" : null, draggable: this.mayEdit ? "true" : null, "data-at": at },
      pick,
      el(
        "span",
        { class: "field-moves" },
        button("editor.moveUp", "↑", () => this.move(at, at - 1)),
        button("editor.moveDown", "↓", () => this.move(at, at + 1)),
        button("editor.duplicate", "+", () => this.copy(at)),
        button("editor.remove", "✕", () => this.remove(at)),
      ),
    );
    line.addEventListener("dragstart", (event) => {
      event.dataTransfer?.setData(fieldType, String(at));
      event.dataTransfer!.effectAllowed = "move";
    });
    return line;
  }

  private key(event: KeyboardEvent, at: number): void {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      this.move(at, at + (event.key === "ArrowUp" ? -1 : 1));
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      this.focus(at + (event.key === "ArrowUp" ? -1 : 1));
    } else if (event.key === "Delete" && this.mayEdit) {
      this.remove(at);
    } else {
      return;
    }

    event.preventDefault();
  }

  private insert(kind: string, at: number): void {
    const label = say(`editor.kind.${kind}`);
    this.fields.splice(at, 0, newField(kind, label, this.fields));
    this.changed(at, say("editor.fieldAdded", { label, place: at + 1 }));
  }

  private copy(at: number): void {
    const field = structuredClone(this.fields[at]!);
    field.name = newField(textOf(field.type) || "text", "", this.fields).name;
    this.fields.splice(at + 1, 0, field);
    this.changed(at + 1, say("editor.fieldAdded", { label: labelOf(field, this.language), place: at + 2 }));
  }

  private remove(at: number): void {
    const [gone] = this.fields.splice(at, 1);
    this.changed(this.fields.length === 0 ? null : Math.min(at, this.fields.length - 1), say("editor.fieldRemoved", { label: labelOf(gone!, this.language) }));
  }

  private move(from: number, to: number): void {
    if (!this.mayEdit || to < 0 || to >= this.fields.length || from === to) {
      return;
    }

    const [field] = this.fields.splice(from, 1);
    this.fields.splice(to, 0, field!);
    this.changed(to, say("editor.fieldMoved", { label: labelOf(field!, this.language), place: to + 1 }));
  }

  private changed(at: number | null, said: string): void {
    this.listener.selected(at);
    this.listener.changed();
    this.listener.said(said);
    if (at !== null) {
      this.focus(at);
    }
  }

  private over(event: DragEvent): void {
    const types = event.dataTransfer?.types ?? [];
    if (!types.includes(kindType) && !types.includes(fieldType)) {
      return;
    }

    event.preventDefault();
    this.unmark();
    const at = this.gap(event);
    const lines = this.element.querySelectorAll("li");
    (lines[at] ?? lines[lines.length - 1])?.classList.add(at < lines.length ? "drop-before" : "drop-after");
  }

  private unmark(): void {
    this.element.querySelectorAll(".drop-before, .drop-after").forEach((line) => line.classList.remove("drop-before", "drop-after"));
  }

  private drop(event: DragEvent): void {
    const kind = event.dataTransfer?.getData(kindType);
    const from = event.dataTransfer?.getData(fieldType);
    const at = this.gap(event);
    event.preventDefault();
    this.unmark();
    if (kind) {
      this.insert(kind, at);
    } else if (from) {
      this.move(Number(from), at > Number(from) ? at - 1 : at);
    }
  }

  /** Before which field something would be dropped. */
  private gap(event: DragEvent): number {
    const lines = [...this.element.querySelectorAll<HTMLElement>("li")];
    const at = lines.findIndex((line) => {
      const box = line.getBoundingClientRect();
      return event.clientY < box.top + box.height / 2;
    });
    return at < 0 ? lines.length : at;
  }
}
