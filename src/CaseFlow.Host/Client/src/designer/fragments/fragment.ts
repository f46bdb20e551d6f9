import type { Tree } from "../panel/tree";

/** A step of a fragment; the flows name the steps they lead to, "end" what comes after the fragment and "back" what stands before it. */
export interface Step {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  /** Roles whose lane it goes into, the first that is drawn; else the lane of the step before. */
  readonly roles?: readonly string[];
  readonly extensions?: readonly Tree[];
  readonly duration?: string;
  readonly next: readonly Way[];
}

export interface Way {
  readonly to: string;
  readonly name?: string;
  readonly condition?: string;
  readonly isDefault?: boolean;
}

export interface Fragment {
  readonly steps: readonly Step[];
  /** Forms by their key, as the file holds them. */
  readonly forms: Readonly<Record<string, object>>;
}

/** What a fragment is made for: names that are not taken yet, and the task that stands before it. */
export interface Place {
  readonly suffix: string;
  readonly before: string | undefined;
}

export type FragmentId = "counterSign" | "returnVisit" | "whistle" | "disclosure";

export const fragmentIds: readonly FragmentId[] = ["counterSign", "returnVisit", "whistle", "disclosure"];
