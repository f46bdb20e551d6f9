import { History } from "../drafting/history";
import { el, onEditorPage, openDraft } from "../drafting/page";
import { SaveBar } from "../drafting/save-bar";
import { TableFile } from "./file";
import { TablePanel } from "./panel";
import { say } from "../drafting/page";
import { data, type Table } from "./model";

onEditorPage((page) => void begin(page));

async function begin(page: Parameters<Parameters<typeof onEditorPage>[0]>[0]): Promise<void> {
  const files = await openDraft(page);
  if (!files) {
    return;
  }

  if (files.text(page.path) === undefined) {
    page.root.replaceChildren(el("div", { class: "alert alert-warning", role: "alert" }, say("editor.gone")));
    return;
  }

  const file = new TableFile(page, files);
  const list = el("div", {});
  const notice = el("div", { role: "status", class: "editor-notice" });
  const findings = el("ul", { class: "finding-list" });
  let panels: TablePanel[] = [];
  const history = new History("");

  const show = (): void => {
    panels = file.tables.map((table) => new TablePanel(page, file, table, files.saved.mayEdit, (what) => changed(what)));
    list.replaceChildren(...(panels.length > 0 ? panels.map((panel) => panel.element) : [el("p", {}, say("editor.noTables"))]));
  };
  const put = (text: string): void => {
    const tables = JSON.parse(text) as Partial<Table>[];
    tables.forEach((table, at) => Object.assign(file.tables[at] ?? {}, table));
    panels.forEach((panel, at) => panel.draw(file.tables[at]!));
    file.writeSoon();
  };
  const bar = new SaveBar(files, page.path, history, put, () => void reload());
  const changed = (what: string): void => {
    history.note(JSON.stringify(data(file.tables)), what);
    bar.refresh();
    file.writeSoon();
  };
  const reload = async (): Promise<void> => {
    await file.read();
    history.note(JSON.stringify(data(file.tables)));
    show();
  };
  file.onAnswer = (said) => {
    notice.textContent = said;
    panels.forEach((panel, at) => panel.answer(file.tables[at]!));
    findings.replaceChildren(...file.findings.map((finding) => el("li", {}, el("strong", {}, say(`editor.problem.${finding.severity}`)), finding.text)));
  };
  page.root.replaceChildren(bar.element, notice, findings, list);
  await reload();
  // Undo goes back to the file as it was read, not before it.
  history.begin(JSON.stringify(data(file.tables)));
  bar.refresh();
}
