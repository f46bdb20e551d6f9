import type { DraftFiles } from "../drafting/draft-files";
import { post, type EditorPage } from "../drafting/page";

export type Entry = { id: string; name: string };
export type Field = Entry & { type: string; feel: string; required: boolean; options: Entry[]; list: string | null; columns: Field[] };
export type Form = Entry & { fields: Field[] };
export type Parameter = Entry & { type: string; required: boolean; help: string };
export type Action = Entry & { inputs: Parameter[]; results: Parameter[] };
export type Known = Entry & { label: string; type: string; feel: string; options: Entry[] };
export type Called = Entry & { inputs: Known[]; data: Known[] };
export type DecisionFile = Entry & { decisions: (Entry & { inputs: string[]; outputs: string[] })[] };

/** What can be chosen from while drawing; `VocabularyEndpoint` says what each part is. */
export type Words = {
  roles: Entry[];
  levels: Entry[];
  verbs: Entry[];
  clockUnits: Entry[];
  clockOrigins: Entry[];
  accesses: Entry[];
  deciderModes: Entry[];
  milestones: Entry[];
  messages: Entry[];
  signals: Entry[];
  errors: Entry[];
  escalations: Entry[];
  forms: Form[];
  actions: Action[];
  mechanisms: Called[];
  lists: Entry[];
  decisions: DecisionFile[];
  names: Known[];
  elements: Record<string, (Known | string)[]>;
};

const none: Words = {
  roles: [], levels: [], verbs: [], clockUnits: [], clockOrigins: [], accesses: [], deciderModes: [], milestones: [], messages: [], signals: [],
  errors: [], escalations: [], forms: [], actions: [], mechanisms: [], lists: [], decisions: [], names: [], elements: {},
};

/** What can be chosen from, as the server says it for the draft as it stands here. */
export class Vocabulary {
  words: Words = none;
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly page: EditorPage,
    private readonly files: DraftFiles,
  ) {}

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  async load(): Promise<void> {
    const answer = await post(this.page, "vocabulary", { files: this.files.unsaved() });
    if (answer?.status === 200) {
      this.words = { ...none, ...(answer.body as Partial<Words>) };
      this.listeners.forEach((listener) => listener());
    }
  }

  /** What is known when an element is reached, or a flow is chosen. */
  async at(element: string): Promise<Known[]> {
    const answer = await post(this.page, "vocabulary", { files: this.files.unsaved(), element });
    const given = (answer?.status === 200 ? ((answer.body as Partial<Words>).elements ?? {})[element] : undefined) ?? this.words.names;
    return given.map((one) => (typeof one === "string" ? this.words.names.find((known) => known.id === one) : one)).filter((one) => one !== undefined);
  }
}
