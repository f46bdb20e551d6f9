import type { DraftFiles } from "../drafting/draft-files";
import { type EditorPage, post, say } from "../drafting/page";
import { data, type Problem, type Table } from "./model";

type Finding = { severity: "error" | "warning" | "info"; text: string };

const pause = 350;
const retry = 4_000;

/**
 * The decision file: the server reads its tables and writes them back, always into the text that was read, so that whatever the editor does not show
 * stays as it was and taking everything back gives that text again.
 */
export class TableFile {
  tables: Table[] = [];
  findings: Finding[] = [];

  /** Is told of each answer, with what is wrong with writing; empty when nothing is. */
  onAnswer: (said: string) => void = () => undefined;

  private base = "";
  private timer = 0;
  private turn = 0;
  private isWaiting = false;

  constructor(
    private readonly page: EditorPage,
    private readonly files: DraftFiles,
  ) {
    addEventListener("beforeunload", (event) => {
      if (this.isWaiting) {
        event.preventDefault();
      }
    });
  }

  /** The text of the file as it is now. */
  get xml(): string {
    return this.files.text(this.page.path) ?? "";
  }

  /** Reads the file anew. */
  async read(): Promise<void> {
    this.base = this.xml;
    const answer = await post(this.page, "decisions/analyse", { xml: this.base, path: this.page.path });
    if (answer?.status === 200) {
      this.tables = answer.body.tables as Table[];
      this.findings = answer.body.findings as Finding[];
      this.onAnswer("");
    } else {
      this.onAnswer(say("editor.loadFailed", { why: String(answer?.body.text ?? "") }));
    }
  }

  /** Writes the tables into the file, once nothing more is changed for a moment. */
  writeSoon(wait = pause): void {
    this.isWaiting = true;
    this.files.isBehind = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.write(), wait);
  }

  private async write(): Promise<void> {
    const turn = ++this.turn;
    const answer = await post(this.page, "decisions/write", { xml: this.base, path: this.page.path, tables: data(this.tables) });
    if (turn !== this.turn) {
      return;
    }

    if (!answer || answer.status >= 500) {
      this.onAnswer(say("editor.writeFailed"));
      this.writeSoon(retry);
      return;
    }

    // What the file cannot take stays on the page alone, and is asked about before the page is left.
    if (answer.status !== 200) {
      this.onAnswer(say("editor.writeRefused", { text: String(answer.body.text ?? "") }));
      return;
    }

    this.isWaiting = false;

    // What the server worked out belongs beside what was typed; what was typed since must not be lost.
    (answer.body.tables as Table[]).forEach((fresh, at) => {
      const table = this.tables[at];
      if (table) {
        table.problems = fresh.problems as Problem[];
        table.fields = fresh.fields;
      }
    });
    this.findings = answer.body.findings as Finding[];
    this.files.set(this.page.path, answer.body.xml as string);
    this.files.isBehind = false;
    this.onAnswer("");
  }
}
