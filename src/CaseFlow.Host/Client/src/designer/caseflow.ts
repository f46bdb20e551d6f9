const text = (name: string): object => ({ name, type: "String", isAttr: true });

/** A type whose parts keep the order in which they stand in the file. */
const type = (name: string, ...attributes: string[]): object => ({
  name,
  superClass: ["Element"],
  meta: { allowedIn: ["*"] },
  properties: [...attributes.map(text), { name: "parts", type: "Element", isMany: true }],
});

/** The namespace of our extensions. */
export const namespace = "https://caseflow.example/schemas/bpmn/1";

/** Our extensions for bpmn-moddle, so that they survive copying and changing an element's type; `docs/extensions.md` says what each means. */
export const caseflow = {
  name: "CaseFlow",
  uri: namespace,
  prefix: "caseflow",
  xml: { tagAlias: "lowerCase" },
  associations: [],
  types: [
    type("Mechanism", "id"),
    type("Role", "name", "level", "unit", "person"),
    type("Work", "form"),
    type("Clock", "name", "amount", "unit", "from", "until"),
    type("Warning", "amount", "unit"),
    type("Verb", "name"),
    type("ReturnTo", "element"),
    type("Field", "name", "access"),
    type("NotDoneBy", "element"),
    type("NotPerson", "value"),
    type("Deciders", "mode", "among", "ratio", "decision", "approve", "comment", "weight"),
    type("Action", "name"),
    type("Input", "name", "value"),
    type("Output", "name", "value"),
    type("In", "name", "value"),
    type("Out", "name", "value"),
    type("Decision", "ref", "decision", "result"),
    type("Loop", "collection", "item", "output", "outputElement"),
    type("Milestone", "status", "on"),
    type("Schedule", "each", "missed", "shift"),
    { name: "ResultVariable", extends: ["bpmn:ScriptTask"], properties: [text("resultVariable")] },
  ],
};
