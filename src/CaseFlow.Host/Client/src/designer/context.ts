import type Modeler from "bpmn-js/lib/Modeler";
import type { DraftFiles } from "../drafting/draft-files";
import type { EditorPage } from "../drafting/page";
import type { Findings } from "./findings";
import type { Vocabulary } from "./vocabulary";

/** What the parts of the designer share. */
export type DesignerContext = {
  readonly modeler: Modeler;
  /** The files of the draft as they are here; setting one is a step for undo. */
  readonly files: Pick<DraftFiles, "text" | "set" | "paths" | "unsaved">;
  readonly page: EditorPage;
  readonly findings: Findings;
  readonly vocabulary: Vocabulary;
  readonly readOnly: boolean;
  /** The draft's address. */
  readonly base: string;
  readonly token: string;
  readonly language: "zh-CN" | "en";
  /** A text in the user's language. */
  text(key: string, values?: Record<string, string | number>): string;
};
