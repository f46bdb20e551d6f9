import { all, child, put, putAll, set, tree, type Tree } from "./tree";

export interface Clock {
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string;
  readonly warningAmount: string;
  readonly warningUnit: string;
}

export const noClock: Clock = { name: "", amount: "", unit: "workingDays", from: "", until: "", warningAmount: "", warningUnit: "" };

export function readClock(parent: readonly Tree[]): Clock | undefined {
  const clock = child(parent, "clock");
  if (!clock) {
    return undefined;
  }

  const warning = child(clock.children, "warning");
  const at = clock.attributes;
  return {
    name: at.name ?? "",
    amount: at.amount ?? "",
    unit: at.unit ?? "",
    from: at.from ?? "",
    until: at.until ?? "",
    warningAmount: warning?.attributes.amount ?? "",
    warningUnit: warning?.attributes.unit ?? "",
  };
}

/** Writes what differs into the clock that stands there; what it does not know stays. */
export function writeClock(parent: readonly Tree[], next: Clock | undefined): Tree[] {
  if (!next) {
    return put(parent, "clock", undefined);
  }

  let clock = child(parent, "clock") ?? tree("clock");
  const until = next.until !== "";
  clock = set(clock, {
    name: next.name,
    amount: until ? undefined : next.amount,
    unit: until ? undefined : next.unit,
    from: until ? undefined : next.from,
    until: next.until,
  });
  const [first, ...others] = all(clock.children, "warning");
  const warning = next.warningAmount === ""
    ? []
    : [set(first ?? tree("warning"), { amount: next.warningAmount, unit: next.warningUnit || "workingDays" }), ...others];
  return put(parent, "clock", { ...clock, children: putAll(clock.children, "warning", warning) });
}

/** The duration other tools read beside a clock; working time has none, so a day of it stands as a day. */
export function standardDuration(amount: string, unit: string): string {
  const count = /^\d+$/.test(amount) ? Number(amount) : undefined;
  if (count === undefined) {
    return "P1D";
  }

  switch (unit) {
    case "minutes": return `PT${count}M`;
    case "hours":
    case "workingHours": return `PT${count}H`;
    case "calendarMonths": return `P${count}M`;
    case "endOfDay": return `P${count + 1}D`;
    default: return `P${count}D`;
  }
}

/** A duration of one unit, as a number and a unit. */
export function readDuration(text: string): { amount: string; unit: string } | undefined {
  const read = /^=?\s*(?:duration\(")?P(?:(\d+)M|(\d+)D|T(\d+)H|T(\d+)M)(?:"\))?$/.exec(text.trim());
  if (!read) {
    return undefined;
  }

  const units = ["calendarMonths", "calendarDays", "hours", "minutes"];
  const at = read.slice(1).findIndex((part) => part !== undefined);
  return { amount: read[at + 1]!, unit: units[at]! };
}

/** Whether two clocks run equally long from the same moment; their names and warnings do not matter. */
export function isSameLimit(left: Clock, right: Clock): boolean {
  return left.until !== "" || right.until !== ""
    ? left.until === right.until
    : left.amount === right.amount && left.unit === right.unit && (left.from || "entered") === (right.from || "entered");
}

/** A clock that runs as long as another. */
export function withLimit(clock: Clock, limit: Clock): Clock {
  return { ...clock, amount: limit.amount, unit: limit.unit, from: limit.from, until: limit.until };
}
