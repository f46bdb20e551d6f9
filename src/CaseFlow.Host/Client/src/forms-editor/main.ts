import { History } from "../drafting/history";
import { el, type EditorPage, onEditorPage, openDraft, say } from "../drafting/page";
import { SaveBar } from "../drafting/save-bar";
import { FieldList } from "./field-list";
import { FormFiles } from "./form-files";
import { aboutField, type Finding, isObject, type Json, listOf, objects, type Place, textOf, titleOf } from "./model";
import { Preview } from "./preview";
import { Properties } from "./properties";

onEditorPage((page) => void begin(page));

async function begin(page: EditorPage): Promise<void> {
  const files = await openDraft(page);
  if (files) {
    new FormDesigner(page, files);
  }
}

/** The designer of one form. The file's text is the truth; every change writes it anew from the object that was read. */
class FormDesigner {
  private form: Json = {};
  private place: Place = { table: null, at: null };
  private findings: Finding[] = [];
  private timer = 0;
  private readonly mayEdit: boolean;
  private readonly history: History;
  private readonly bar: SaveBar;
  private readonly list: FieldList;
  private readonly properties: Properties;
  private readonly preview: Preview;
  private readonly title = el("div", { class: "form-title" });
  private readonly said = el("p", { role: "status", class: "field-help" });
  private readonly back = el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.select({ table: null, at: this.place.table }) }, say("editor.columnsBack"));
  private readonly problems = el("ul", { class: "finding-list" });
  private readonly expert = el("textarea", { class: "form-control expert-text", rows: 20, spellcheck: "false", "aria-label": say("editor.expert") });

  constructor(
    private readonly page: EditorPage,
    private readonly files: NonNullable<Awaited<ReturnType<typeof openDraft>>>,
  ) {
    this.mayEdit = files.saved.mayEdit;
    this.history = new History(this.text);
    this.bar = new SaveBar(files, page.path, this.history, (text) => this.take(text), () => this.take(this.text));
    this.list = new FieldList(this.mayEdit, {
      changed: () => this.changed("", true),
      selected: (at) => this.select({ ...this.place, at }),
      said: (text) => (this.said.textContent = text),
    });
    this.properties = new Properties(this.mayEdit, {
      changed: (what, draws) => this.changed(what, draws),
      openColumns: () => this.select({ table: this.place.at, at: null }),
    });
    this.preview = new Preview(page, () => this.key, () => this.text || JSON.stringify(this.form));
    this.preview.onFindings = (findings) => this.found(findings);
    const forms = new FormFiles(page, files, () => this.key);
    page.root.replaceChildren(
      this.bar.element,
      forms.element,
      el(
        "div",
        { class: "form-designer" },
        el("section", { class: "designer-kinds", "aria-label": say("editor.kinds") }, el("h2", { class: "h4" }, say("editor.kinds")), this.list.kinds),
        el("section", { class: "designer-fields", "aria-label": say("editor.fields") }, el("h2", { class: "h4" }, say("editor.fields")), this.title, this.back, this.mayEdit && el("p", { class: "field-help" }, say("editor.fieldsHelp")), this.list.element, this.said, this.problems),
        el("section", { class: "designer-properties", "aria-label": say("editor.properties") }, el("h2", { class: "h4" }, say("editor.properties")), this.properties.element),
        this.preview.element,
      ),
      this.expertView(),
    );
    this.take(this.text);
  }

  private get key(): string {
    return this.page.path.slice("forms/".length, -".json".length);
  }

  private get text(): string {
    return this.files.text(this.page.path) ?? "";
  }

  /** Takes up a text of the file: the saved one, or one from undo or the expert view. */
  private take(text: string): void {
    try {
      const read: unknown = text === "" ? { $schema: "../../../docs/schemas/form.schema.json", key: this.key, title: { "zh-CN": this.key, en: this.key }, fields: [] } : JSON.parse(text);
      this.form = isObject(read) ? read : {};
    } catch (failure) {
      this.said.textContent = say("editor.expertWrong", { why: failure instanceof Error ? failure.message : "" });
    }

    if (text !== "") {
      this.files.set(this.page.path, text);
    }

    this.history.note(text);
    this.select(this.place);
    this.bar.refresh();
    this.showHeading();
    this.preview.soon(0);
  }

  private showHeading(): void {
    const heading = document.querySelector(".page-head h1");
    if (heading) {
      heading.textContent = say("file.form", { name: titleOf(this.text, this.key) });
    }
  }

  private changed(what: string, draws: boolean): void {
    if (!this.mayEdit) {
      return;
    }

    const text = `${JSON.stringify(this.form, null, 2)}\n`;
    this.files.set(this.page.path, text);
    this.history.note(text, what);
    this.bar.refresh();
    this.showHeading();
    this.preview.soon();
    this.expert.value = text;
    if (draws) {
      this.show();
    } else {
      // While somebody types; drawing a long list at every letter would hold the letters up.
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.list.show(listOf(this.form, this.place), this.place, this.findings), 150);
    }
  }

  private select(place: Place): void {
    const tables = objects(this.form, "fields");
    this.place = place.table !== null && textOf(tables[place.table]?.type) !== "table" ? { table: null, at: null } : place;
    const count = listOf(this.form, this.place).length;
    this.place = { ...this.place, at: this.place.at !== null && this.place.at < count ? this.place.at : null };
    this.show();
  }

  private show(): void {
    const fields = listOf(this.form, this.place);
    this.back.hidden = this.place.table === null;
    this.showTitle();
    this.list.show(fields, this.place, this.findings);
    this.properties.show(this.place.at === null ? null : (fields[this.place.at] ?? null), this.place.table !== null, this.ofSelected());
    this.expert.value = this.text;
  }

  private showTitle(): void {
    if (this.title.contains(document.activeElement)) {
      return;
    }

    const title = isObject(this.form.title) ? this.form.title : {};
    this.title.replaceChildren(
      ...(["zh-CN", "en"] as const).map((language) => {
        const id = `form-title-${language}`;
        const box = el("input", { class: "form-control", id, value: textOf(title[language]), disabled: !this.mayEdit, autocomplete: "off" });
        box.addEventListener("input", () => {
          this.form.title = { ...(isObject(this.form.title) ? this.form.title : {}), [language]: box.value };
          this.changed(id, false);
        });
        return el("div", { class: "field" }, el("label", { class: "form-label", for: id }, say(language === "en" ? "editor.form.titleEn" : "editor.form.titleZh")), box);
      }),
    );
  }

  private ofSelected(): { member: string; text: string }[] {
    const field = this.place.at === null ? undefined : listOf(this.form, this.place)[this.place.at];
    return field ? this.findings.map((finding) => ({ member: aboutField(finding, this.place, this.place.at!, field), text: finding.text })).filter((one): one is { member: string; text: string } => one.member !== null) : [];
  }

  private found(findings: Finding[]): void {
    this.findings = findings;
    const fields = listOf(this.form, this.place);
    this.list.show(fields, this.place, findings);
    this.properties.showProblems(this.ofSelected());
    const elsewhere = findings.filter((finding) => !fields.some((field, at) => aboutField(finding, this.place, at, field) !== null));
    this.problems.replaceChildren(...elsewhere.map((finding) => el("li", { title: finding.message }, el("strong", {}, say("editor.problem.error")), finding.text)));
  }

  private expertView(): HTMLElement {
    this.expert.readOnly = !this.mayEdit;
    const wrong = el("p", { class: "field-problem", role: "alert" });
    const apply = (): void => {
      try {
        JSON.parse(this.expert.value);
        wrong.textContent = "";
        this.take(this.expert.value);
      } catch (failure) {
        wrong.textContent = say("editor.expertWrong", { why: failure instanceof Error ? failure.message : "" });
      }
    };
    return el(
      "details",
      { class: "panel expert" },
      el("summary", {}, say("editor.expert")),
      this.expert,
      wrong,
      this.mayEdit && el("button", { type: "button", class: "btn btn-outline-secondary", onclick: apply }, say("editor.expertApply")),
    );
  }
}
