import type { Editing } from "../editing";
import { button, choice, group, note, row, textField } from "../fields";
import { noClock, type Clock } from "../clock";
import { stemOf } from "../model";

/** The fields of a clock: a number, a unit, since when, what goes with it, and for the one of a task when a warning is shown and its name. */
export function clock(edit: Editing, given: Clock | undefined, step: string | undefined, beside: readonly HTMLElement[], change: (clock: Clock | undefined) => void): HTMLElement {
  const isTask = step !== undefined;
  const words = edit.context.vocabulary.words;
  const about = (part: string): { key: string; label: string; disabled: boolean } => ({ key: `clock.${part}`, label: edit.say(`clock.${part}`), disabled: edit.disabled });
  if (!given) {
    return group("clock", edit.say(isTask ? "group.clock" : "group.timer"), true,
      note(edit.say("clock.none")),
      edit.disabled ? undefined : button("clock.add", edit.say("clock.add"), () => change({ ...noClock, name: isTask ? stemOf(step) : "", amount: "3", from: "entered" })));
  }

  const isPlain = given.amount === "" || /^\d+$/.test(given.amount);
  const warningUnit = given.warningUnit || (given.unit === "endOfDay" ? "workingHours" : given.unit);
  const wrong = given.until === "" && given.amount === "" ? edit.say("clock.missing") : undefined;
  const span = given.until !== ""
    ? []
    : [
        row(
          textField({ ...about("amount"), error: wrong }, given.amount, (amount) => change({ ...given, amount }), isPlain ? "number" : "feel"),
          choice(about("unit"), given.unit, words.clockUnits, (unit) => change({ ...given, unit }))),
        choice(about("from"), given.from || "entered", words.clockOrigins, (from) => change({ ...given, from })),
      ];
  const warning = isTask
    ? [
        row(
          textField({ ...about("warningAmount") }, given.warningAmount, (warningAmount) => change({ ...given, warningAmount, warningUnit }), /^\d*$/.test(given.warningAmount) ? "number" : "feel"),
          choice(about("warningUnit"), warningUnit, words.clockUnits.filter((unit) => unit.id !== "endOfDay"), (unit) => change({ ...given, warningUnit: unit }))),
        note(edit.say("clock.warning.help")),
      ]
    : [];

  return group("clock", edit.say(isTask ? "group.clock" : "group.timer"), true, ...span, ...beside, ...warning,
    group("clock.computed", edit.say("clock.computed"), given.until !== "" || !isPlain,
      textField({ ...about("until"), help: edit.say("clock.until.help") }, given.until, (until) => change({ ...given, until, amount: given.amount || "1", unit: given.unit || "workingDays" }), "feel"),
      given.until === "" && textField({ ...about("amountFeel"), help: edit.say("clock.amountFeel.help") }, given.amount, (amount) => change({ ...given, amount }), "feel"),
      isTask && textField({ ...about("name"), help: edit.say("clock.name.help") }, given.name, (name) => change({ ...given, name }))),
    edit.disabled ? undefined : button("clock.remove", edit.say("clock.remove"), () => change(undefined), { class: "btn btn-sm btn-outline-danger" }));
}
