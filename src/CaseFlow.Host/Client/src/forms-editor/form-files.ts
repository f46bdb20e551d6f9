import type { DraftFiles } from "../drafting/draft-files";
import { el, type EditorPage, say } from "../drafting/page";
import { isObject, newField, type Json, titleOf } from "./model";

const allowed = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** The forms of the draft: going to another one, a new one, another key, a copy, away. */
export class FormFiles {
  readonly element: HTMLElement;
  private readonly row = el("div", { class: "table-tools" });

  constructor(
    private readonly page: EditorPage,
    private readonly files: DraftFiles,
    private readonly key: () => string,
  ) {
    const keys = files.paths().filter((path) => path.startsWith("forms/")).map((path) => path.slice("forms/".length, -".json".length));
    this.element = el(
      "details",
      { class: "form-files" },
      el("summary", {}, say(files.saved.mayEdit ? "editor.form.all" : "editor.form.allShown", { count: keys.length })),
      this.row,
      el("ul", { class: "change-list" }, ...keys.map((one) => el("li", {}, el("a", { href: `${page.base}/forms/${one}`, "aria-current": one === key() ? "page" : null }, titleOf(files.text(`forms/${one}.json`), one)), " ", el("span", { class: "field-help" }, one)))),
    );
    this.show();
  }

  private show(): void {
    const button = (key: string, act: () => void): HTMLElement => el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: act }, say(key));
    this.row.replaceChildren(
      ...(this.files.saved.mayEdit
        ? [
            button("editor.form.new", () => this.ask("", (key) => void this.go(key, JSON.stringify(FormFiles.fresh(key), null, 2)))),
            button("editor.form.duplicate", () => this.ask("", (key) => void this.go(key, this.as(key)))),
            button("editor.form.rename", () => this.ask("editor.form.renameHelp", (key) => void this.go(key, this.as(key), true))),
            button("editor.form.delete", () => this.sure()),
          ]
        : []),
    );
  }

  private static fresh(key: string): Json {
    return { $schema: "../../../docs/schemas/form.schema.json", key, title: { "zh-CN": key, en: key }, fields: [newField("longText", say("editor.kind.longText"), [])] };
  }

  /** The text of this form under another key. */
  private as(key: string): string {
    const text = this.files.text(this.page.path) ?? "{}";
    const form: unknown = JSON.parse(text);
    return isObject(form) ? `${JSON.stringify({ ...form, key }, null, 2)}\n` : text;
  }

  private ask(help: string, act: (key: string) => void): void {
    const box = el("input", { class: "form-control", id: "form-key", autocomplete: "off", maxlength: 80, "aria-describedby": "form-key-problem" });
    const wrong = el("p", { class: "field-problem", id: "form-key-problem", role: "alert" });
    const form = el(
      "form",
      { class: "key-form" },
      el("label", { class: "form-label", for: "form-key" }, say("editor.form.keyPrompt")),
      help !== "" && el("div", { class: "field-help" }, say(help)),
      box,
      wrong,
      el("button", { class: "btn btn-sm btn-primary" }, say("editor.add")),
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.show() }, say("editor.cancel")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const key = box.value.trim();
      if (!allowed.test(key) || this.files.text(`forms/${key}.json`) !== undefined) {
        wrong.textContent = say("editor.form.keyTaken");
        return;
      }

      try {
        act(key);
      } catch (failure) {
        wrong.textContent = say("editor.expertWrong", { why: failure instanceof Error ? failure.message : "" });
      }
    });
    this.row.replaceChildren(form);
    box.focus();
  }

  private sure(): void {
    this.row.replaceChildren(
      el("p", { role: "alert" }, say("editor.form.deleteSure", { key: this.key() })),
      el("button", { type: "button", class: "btn btn-sm btn-danger", onclick: () => void this.leave() }, say("editor.remove")),
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.show() }, say("editor.cancel")),
    );
  }

  private async leave(): Promise<void> {
    this.files.set(this.page.path, null);
    await this.saved(this.page.base);
  }

  private async go(key: string, text: string, takesOldAway = false): Promise<void> {
    this.files.set(`forms/${key}.json`, text);
    if (takesOldAway) {
      this.files.set(this.page.path, null);
    }

    await this.saved(`${this.page.base}/forms/${key}`);
  }

  /** Leaves the page once everything is saved; stays where it was refused. */
  private async saved(address: string): Promise<void> {
    await this.files.flush();
    if (this.files.changed().length === 0) {
      location.assign(address);
    } else {
      this.show();
    }
  }
}
