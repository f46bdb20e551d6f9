/** Who edits a draft. */
export type Lock = { holder: string; mine: boolean; since: string; until: string };

/** A draft as the server gives it. */
export type Content = {
  revision: number;
  state: string;
  base: { number: number; hash: string };
  files: Record<string, string>;
  lock: Lock | null;
  mayEdit: boolean;
};

/** How it stands with saving. Moments are as the server writes them; texts are in the user's language, empty when the server said none. */
export type SaveState =
  | { kind: "saved"; at: string | null }
  | { kind: "dirty" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "conflict"; text: string; by: string; at: string }
  | { kind: "locked"; text: string; holder: string; since: string }
  | { kind: "refused"; code: string; text: string };

/** Text of a file that was typed on this machine and never reached the server. */
export type Kept = { path: string; text: string | null; isOutdated: boolean };

type Files = Record<string, string | null>;
type Sending = { key: string; revision: number; files: Files };
type Answer = { status: number; body: Record<string, unknown> };

const pause = 2_000;
const retries = [2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * The files of a draft: what the server has, what was changed here, and saving. What changed is sent two seconds after the last
 * change, only the files that differ. A request without an answer is sent again as it was, under the same key, so that it counts
 * once. Until it is saved, changed text is also kept in the browser.
 */
export class DraftFiles {
  private content: Content = { revision: 0, state: "", base: { number: 0, hash: "" }, files: {}, lock: null, mayEdit: false };
  private mine = new Map<string, string>();
  private state: SaveState = { kind: "saved", at: null };
  private sending: Sending | null = null;
  private running: Promise<void> | null = null;
  private timer = 0;
  private failures = 0;
  private behind = false;
  private readonly changeListeners: ((path: string) => void)[] = [];
  private readonly stateListeners: ((state: SaveState) => void)[] = [];

  /** @param base Address of the draft, as `/procedures/M/drafts/ID`. @param token The form token of the page. */
  constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  /** Reads the draft. Changes that were not saved are dropped; what earlier visits left stays in `kept()`. */
  async load(): Promise<Content> {
    const response = await fetch(`${this.base}/content`, { headers: { Accept: "application/json" } });
    const body = (await response.json()) as Content & { text?: string };
    if (!response.ok) {
      throw new Error(body.text ?? `${response.status}`);
    }

    this.adopt(body);
    this.sending = null;
    const lock = body.lock;
    this.tell(lock && !lock.mine ? { kind: "locked", text: "", holder: lock.holder, since: lock.since } : { kind: "saved", at: null });
    return body;
  }

  /** What the server gave last; its files are what is saved there. */
  get saved(): Content {
    return this.content;
  }

  /** How it stands with saving. */
  get current(): SaveState {
    return this.state;
  }

  /** The paths of all files as they are here. */
  paths(): string[] {
    return [...this.mine.keys()].sort();
  }

  text(path: string): string | undefined {
    return this.mine.get(path);
  }

  /** Changes a file here; null takes it away. It is saved soon. */
  set(path: string, text: string | null): void {
    if ((this.mine.get(path) ?? null) === text) {
      return;
    }

    this.put(path, text);
    this.keep(path);
    for (const listener of this.changeListeners) {
      listener(path);
    }

    this.later(pause);
  }

  /** The paths of the files that differ from what is saved. */
  changed(): string[] {
    const paths = new Set([...this.mine.keys(), ...Object.keys(this.content.files)]);
    return [...paths].filter((path) => this.mine.get(path) !== this.content.files[path]).sort();
  }

  /** The files that differ from what is saved, as an address takes them. */
  unsaved(): Files {
    return Object.fromEntries(this.changed().map((path) => [path, this.mine.get(path) ?? null]));
  }

  onChange(listener: (path: string) => void): void {
    this.changeListeners.push(listener);
  }

  /** Listens to how saving stands, beginning now. */
  onState(listener: (state: SaveState) => void): void {
    this.stateListeners.push(listener);
    listener(this.state);
  }

  /** Brings in what an editor has not written to the files yet; asked before saving. */
  prepare: () => Promise<void> = () => Promise.resolve();

  /** Saves at once what is not saved; comes back when it is, or when `current` says why not. */
  async flush(): Promise<void> {
    await this.prepare();
    clearTimeout(this.timer);
    while (this.running) {
      await this.running;
    }

    if (this.sending || this.changed().length > 0) {
      this.running = this.save().finally(() => (this.running = null));
      await this.running;
    } else {
      this.settle();
    }
  }

  /** Whether the page holds changes that are not in the files yet: they are not saved either. */
  set isBehind(is: boolean) {
    this.behind = is;
    if (is && this.state.kind === "saved") {
      this.tell({ kind: "dirty" });
    } else {
      this.settle();
    }
  }

  /** Takes the draft over from who else edits it and saves what is not saved. */
  async takeOver(): Promise<void> {
    const answer = await this.ask("POST", "lock", { take: true });
    if (!answer || answer.status !== 200) {
      this.refuse(answer);
      return;
    }

    this.content.lock = answer.body.lock as Lock;
    this.tell(this.changed().length > 0 ? { kind: "dirty" } : { kind: "saved", at: null });
    await this.flush();
  }

  /** After a conflict: goes on with one's own text over the other's, or with the other's, forgetting one's own. */
  async resolve(whose: "mine" | "theirs"): Promise<void> {
    const own = Object.entries(this.unsaved());
    const server = await this.fresh();
    if (!server) {
      this.tell({ kind: "offline" });
      return;
    }

    if (whose === "theirs") {
      own.forEach(([path]) => localStorage.removeItem(this.place(path)));
    }

    this.goOn(server, whose === "mine" ? own : []);
    this.tell({ kind: whose === "mine" ? "dirty" : "saved", at: null });
    await this.flush();
  }

  /** What earlier visits left unsaved on this machine. */
  kept(): Kept[] {
    const prefix = this.place("");
    const found: Kept[] = [];
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i)!;
      const path = key.startsWith(prefix) ? key.slice(prefix.length) : null;
      const held = path && (JSON.parse(localStorage.getItem(key)!) as { revision: number; text: string | null });
      if (held && held.text !== (this.mine.get(path) ?? null)) {
        found.push({ path, text: held.text, isOutdated: held.revision !== this.content.revision });
      }
    }

    return found.sort((a, b) => a.path.localeCompare(b.path));
  }

  /** Takes up what earlier visits left, or forgets it. */
  takeUp(kept: Kept[], wanted: boolean): void {
    for (const { path, text } of kept) {
      if (wanted) {
        this.set(path, text);
      } else {
        localStorage.removeItem(this.place(path));
      }
    }
  }

  /** Offers a file, as it is here, as a download. */
  download(path: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.mine.get(path) ?? ""], { type: "application/octet-stream" }));
    link.download = path.split("/").pop()!;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Asks before the page is left with unsaved text, and gives the lock back when it is left. */
  guardPage(): void {
    addEventListener("beforeunload", (event) => {
      if (this.sending || this.changed().length > 0) {
        event.preventDefault();
      }
    });
    addEventListener("pagehide", () => {
      if (this.content.lock?.mine) {
        void fetch(`${this.base}/lock`, { method: "DELETE", keepalive: true, headers: { "X-CSRF": this.token } });
      }
    });
    // Links within the site do not unload the page: save first, then leave it for good.
    document.addEventListener("turbo:before-visit", (event) => {
      const url = (event as CustomEvent<{ url: string }>).detail.url;
      event.preventDefault();
      void this.flush().then(() => location.assign(url));
    });
    addEventListener("online", () => void this.flush());
  }

  // Where everything was taken back there is nothing to save.
  private settle(): void {
    if (this.state.kind === "dirty" && !this.behind && !this.sending && this.changed().length === 0) {
      this.tell({ kind: "saved", at: null });
    }
  }

  private async save(): Promise<void> {
    while (this.sending || this.changed().length > 0) {
      this.sending ??= this.next();
      this.tell({ kind: "saving" });
      const answer = await this.ask("PUT", "content", this.sending);
      if (!answer || answer.status >= 500) {
        this.tell({ kind: "offline" });
        this.later(retries[Math.min(this.failures++, retries.length - 1)]!, true);
        return;
      }

      this.failures = 0;
      const sent = this.sending;
      this.sending = null;
      if (answer.status === 200) {
        this.accept(sent, answer.body);
      } else if (!(answer.body.code === "draft.conflict" && (await this.rebase(sent)))) {
        this.refuse(answer);
        return;
      }
    }
  }

  private next(): Sending {
    return { key: newKey(), revision: this.content.revision, files: this.unsaved() };
  }

  private accept(sent: Sending, body: Record<string, unknown>): void {
    this.content.revision = body.revision as number;
    this.content.lock = { holder: "", mine: true, since: "", until: "" };
    for (const [path, text] of Object.entries(sent.files)) {
      if (text === null) {
        delete this.content.files[path];
      } else {
        this.content.files[path] = text;
      }

      this.keep(path);
    }

    this.tell(this.behind || this.changed().length > 0 ? { kind: "dirty" } : { kind: "saved", at: body.savedAt as string });
  }

  /** Goes on from a newer revision when it changed none of the files that were changed here. */
  private async rebase(sent: Sending): Promise<boolean> {
    const server = await this.fresh();
    const own = Object.entries(this.unsaved());
    const touched = new Set([...Object.keys(sent.files), ...own.map(([path]) => path)]);
    if (!server || [...touched].some((path) => server.files[path] !== this.content.files[path])) {
      return false;
    }

    this.goOn(server, own);
    return true;
  }

  /** Goes on from what the server has with one's own texts over it, and tells what is other than before. */
  private goOn(server: Content, own: [string, string | null][]): void {
    const before = this.mine;
    this.adopt(server);
    own.forEach(([path, text]) => this.put(path, text));
    for (const path of new Set([...before.keys(), ...this.mine.keys()])) {
      if (before.get(path) !== this.mine.get(path)) {
        this.changeListeners.forEach((listener) => listener(path));
      }
    }
  }

  private async fresh(): Promise<Content | null> {
    const answer = await this.ask("GET", "content");
    return answer?.status === 200 ? (answer.body as unknown as Content) : null;
  }

  private adopt(content: Content): void {
    this.content = content;
    this.mine = new Map(Object.entries(content.files));
  }

  private put(path: string, text: string | null): void {
    if (text === null) {
      this.mine.delete(path);
    } else {
      this.mine.set(path, text);
    }
  }

  private refuse(answer: Answer | null): void {
    const said = (name: string): string => String(answer?.body[name] ?? "");
    const text = said("text");
    if (!answer) {
      this.tell({ kind: "offline" });
    } else if (answer.status === 423) {
      this.tell({ kind: "locked", text, holder: said("holder"), since: said("since") });
    } else if (said("code") === "draft.conflict") {
      this.tell({ kind: "conflict", text, by: said("by"), at: said("at") });
    } else {
      this.tell({ kind: "refused", code: said("code"), text });
    }
  }

  private later(milliseconds: number, isRetry = false): void {
    // A conflict is for a person to end, and another's lock for him to take over; both would only be refused again.
    if (this.state.kind === "conflict" || this.state.kind === "locked" || (this.state.kind === "offline" && !isRetry)) {
      return;
    }

    if (!isRetry && this.state.kind !== "saving") {
      this.tell({ kind: "dirty" });
    }

    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), milliseconds);
  }

  /** Keeps what is not saved in the browser, and forgets what is. */
  private keep(path: string): void {
    const text = this.mine.get(path);
    try {
      if (text === this.content.files[path]) {
        localStorage.removeItem(this.place(path));
      } else {
        localStorage.setItem(this.place(path), JSON.stringify({ revision: this.content.revision, text: text ?? null }));
      }
    } catch {
      // A full or forbidden store only takes the second net away; the first is the server.
    }
  }

  private place(path: string): string {
    return `draft:${this.base}:${path}`;
  }

  private async ask(method: string, address: string, body?: unknown): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.base}/${address}`, {
        method,
        headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRF": this.token },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const said: unknown = await response.json().catch(() => null);
      return { status: response.status, body: typeof said === "object" && said !== null ? (said as Record<string, unknown>) : {} };
    } catch {
      return null;
    }
  }

  private tell(state: SaveState): void {
    this.state = state;
    for (const listener of this.stateListeners) {
      listener(state);
    }
  }
}

// Also where the page came over plain HTTP, where the browser makes no UUID.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
