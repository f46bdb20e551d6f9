const most = 200;

/** What can be undone and redone; a step gives the text to show then, or null where it is shown already. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): string | null;
  redo(): string | null;
}

/** Undo and redo of one text. Changes of the same thing shortly after one another are one step. */
export class History implements Steps {
  private readonly past: string[] = [];
  private readonly future: string[] = [];
  private last = { what: "", at: 0 };

  /** @param now The text as it is. */
  constructor(private now: string) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Begins with a text, behind which nothing goes back. */
  begin(text: string): void {
    this.now = text;
    this.past.length = 0;
    this.future.length = 0;
  }

  /** Notes a new text. @param what What was changed; empty for a step of its own. */
  note(text: string, what = ""): void {
    if (text === this.now) {
      return;
    }

    const at = Date.now();
    if (!(what && what === this.last.what && at - this.last.at < 1_500 && this.past.length > 0)) {
      this.past.push(this.now);
      this.past.splice(0, Math.max(0, this.past.length - most));
    }

    this.last = { what, at };
    this.now = text;
    this.future.length = 0;
  }

  /** The text before the last step; null when there is none. */
  undo(): string | null {
    return this.step(this.past, this.future);
  }

  redo(): string | null {
    return this.step(this.future, this.past);
  }

  private step(from: string[], to: string[]): string | null {
    const text = from.pop();
    if (text === undefined) {
      return null;
    }

    to.push(this.now);
    this.now = text;
    this.last = { what: "", at: 0 };
    return text;
  }
}
