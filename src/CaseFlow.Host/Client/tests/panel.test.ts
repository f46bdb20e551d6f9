import assert from "node:assert/strict";
import { readdirSync, readFileSync, existsSync } from "node:fs";
import test from "node:test";
import { BpmnModdle } from "bpmn-moddle";
import { caseflow } from "../src/designer/caseflow";
import type { Business } from "../src/designer/diagram";
import { fragmentIds } from "../src/designer/fragments/fragment";
import { templates } from "../src/designer/fragments/templates";
import { isSameLimit, readClock, readDuration, standardDuration, withLimit, writeClock } from "../src/designer/panel/clock";
import { isWhole, readCondition, writeCondition } from "../src/designer/panel/condition";
import { isRoleId, mentions, roleId, withoutHolders } from "../src/designer/panel/facts";
import { extensionsOf, stemOf, withExtensions } from "../src/designer/panel/model";
import { all, child, set, tree, type Tree } from "../src/designer/panel/tree";
import { chooseList, putWork, readDeciders, setAccess, workOf, writeDeciders } from "../src/designer/panel/work";

const workflows = process.env["CASEFLOW_WORKFLOWS"]!;
const procedures = readdirSync(workflows).map((name) => `${workflows}/${name}/process.bpmn`).filter((path) => existsSync(path));

type Moddle = { fromXML(xml: string): Promise<{ rootElement: Business; warnings: unknown[] }>; toXML(root: Business, options: object): Promise<{ xml: string }>; create(type: string, attributes: object): Business };
const moddle = new BpmnModdle({ caseflow }) as unknown as Moddle;

function below(node: Business): Business[] {
  const own = ["rootElements", "flowElements"].flatMap((name) => (node[name] as Business[] | undefined) ?? []);
  return own.flatMap((one) => [one, ...below(one)]);
}

test("Every condition that can be shown by choice is written as it stood", () => {
  let shown = 0;
  let every = 0;
  for (const path of procedures) {
    for (const [, raw] of readFileSync(path, "utf8").matchAll(/<bpmn:conditionExpression[^>]*>([^<]*)</g)) {
      const text = raw!.replace(/&gt;/g, ">").replace(/&lt;/g, "<").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
      const condition = readCondition(text);
      every++;
      if (condition) {
        shown++;
        assert.equal(writeCondition(condition), text);
        assert.ok(isWhole(condition), text);
      }
    }
  }

  assert.ok(every > 100 && shown / every > 0.7, `${shown} of ${every}`);
});

test("What says more than the choices stays in the expert view", () => {
  for (const text of ["a = 1 and (b = 2 or c = 3)", "count(a) > 0", "not(a)", "if a then b else c", "a + 1 > 2", "a in (b)", "a between 1 and 2", "true", "", "a = ", "a and", "a = 1 2", "some x in y satisfies x = 1"]) {
    assert.equal(readCondition(text), undefined, text);
  }

  const quoted = readCondition('name = "a \\"b\\"" or day >= date("2026-01-01")')!;
  assert.equal(writeCondition(quoted), 'name = "a \\"b\\"" or day >= date("2026-01-01")');
});

test("Reading and writing a task changes nothing, and a change touches only its part", async () => {
  let tasks = 0;
  for (const path of procedures) {
    const { rootElement, warnings } = await moddle.fromXML(readFileSync(path, "utf8"));
    assert.deepEqual(warnings, [], path);
    const { xml: before } = await moddle.toXML(rootElement, { format: true });
    for (const task of below(rootElement).filter((one) => one.$instanceOf("bpmn:UserTask"))) {
      tasks++;
      const trees = extensionsOf(task);
      const work = workOf(trees);
      const same = writeDeciders({ ...work, children: writeClock(work.children, readClock(work.children)) }, readDeciders(work));
      assert.deepEqual(same, work, task.id);
      task["extensionElements"] = withExtensions(task, putWork(trees, rebuilt(same)), (type, attributes) => moddle.create(type, attributes));
    }

    const { xml: after } = await moddle.toXML(rootElement, { format: true });
    assert.equal(after, before);
  }

  assert.ok(tasks > 100);
});

/** The same tree anew, so that it is written from what was read and not kept. */
function rebuilt(node: Tree): Tree {
  return { ...node, children: node.children.map(rebuilt) };
}

test("A changed clock keeps what the panel does not know", () => {
  const children = [tree("verb", { name: "urge" }), tree("clock", { name: "a", amount: "3", unit: "workingDays", "other:note": "x" }, [tree("warning", { amount: "1", unit: "workingDays" }), tree("warning", { amount: "2", unit: "hours" })])];
  const [verb, clock] = writeClock(children, { ...readClock(children)!, amount: "5" });
  assert.equal(verb, children[0]);
  assert.deepEqual(clock, { ...children[1]!, attributes: { ...children[1]!.attributes, amount: "5" } });
  assert.deepEqual(writeClock(children, undefined), [children[0]]);
  assert.equal(standardDuration("24", "hours"), "PT24H");
  assert.deepEqual(readDuration("PT24H"), { amount: "24", unit: "hours" });
  assert.equal(readDuration("P1DT2H"), undefined);
});

test("A timer on the edge of a task that has the time of its limit is told from one of its own, and follows it to another", async () => {
  let timers = 0;
  const own: string[] = [];
  for (const path of procedures) {
    const all = below((await moddle.fromXML(readFileSync(path, "utf8"))).rootElement);
    for (const timer of all.filter((one) => one.$type === "bpmn:BoundaryEvent" && (one["attachedToRef"] as Business).$type === "bpmn:UserTask")) {
      const limit = readClock(workOf(extensionsOf(timer["attachedToRef"] as Business)).children);
      const moment = readClock(extensionsOf(timer));
      if (limit && moment) {
        timers++;
        own.push(...(isSameLimit(limit, moment) ? [] : [timer.id]));
        const next = { ...limit, amount: "45", unit: "hours", until: limit.until && "dueOn", name: "other" };
        assert.ok(!isSameLimit(next, moment) && isSameLimit(withLimit(moment, next), next), timer.id);
        assert.equal(withLimit(moment, next).name, moment.name);
      }
    }
  }

  assert.ok(timers >= 10, `${timers}`);
  assert.deepEqual(own, ["Timer_RespondDue", "Timer_ArriveDue"]);
  assert.ok(isSameLimit({ ...readClock([tree("clock", { amount: "3" })])!, from: "" }, readClock([tree("clock", { amount: "3", from: "entered" })])!));
  assert.equal(stemOf("Task_FirstResponse"), "first-response");
  assert.equal(stemOf("环节"), "step");
});

test("The id of a new role is free and well formed, and a role is found wherever a file speaks of it", () => {
  assert.equal(roleId("Property Company", "compound", []), "property-company");
  assert.equal(roleId("7 Owners’ committee ", "compound", ["owners-committee"]), "owners-committee-2");
  assert.equal(roleId("", "community", ["community-role"]), "community-role-2");
  assert.deepEqual(["a", "grid-worker-2", "", "2a", "A", "a--b", "a-", "a_b", "角色"].map(isRoleId), [true, true, false, false, false, false, false, false, false]);
  const speaks = (text: string): boolean => mentions(withoutHolders(text), "grid-worker");
  assert.ok(speaks('value="if a = &quot;grid-worker&quot; then 1"') && speaks("to='grid-worker'") && speaks(JSON.stringify({ value: 'x = "grid-worker"' })));
  assert.ok(!speaks('<caseflow:role name="grid-worker" level="grid" /> "grid-workers"'));
});

test("Separation of duties and permissions are lists that keep their order", () => {
  const work = tree("work", { form: "f" }, [tree("notDoneBy", { element: "A" }), tree("field", { name: "x", access: "read" }), tree("notDoneBy", { element: "B" })]);
  assert.deepEqual(all(chooseList(work, "notDoneBy", "element", ["B", "C"]).children, "notDoneBy").map((one) => one.attributes["element"]), ["B", "C"]);
  assert.equal(child(setAccess(work, "x", "").children, "field"), undefined);
  assert.equal(setAccess(work, "y", "hidden").children.filter((one) => one.name === "caseflow:field").length, 2);
  assert.deepEqual(set(work, { form: "" }).attributes, {});
});

test("Fragments are whole: every way leads somewhere, every form is there, every condition can be built", () => {
  for (const id of fragmentIds) {
    const { steps, forms } = templates[id]({ suffix: "2", before: "Task_A" });
    const keys = new Set([...steps.map((step) => step.key), "end", "back"]);
    const fields = Object.values(forms).flatMap((form) => (form as { fields: { name: string }[] }).fields.map((field) => field.name));
    for (const step of steps) {
      assert.ok(step.next.every((way) => keys.has(way.to)), step.key);
      assert.ok(step.next.length === 1 || step.next.filter((way) => way.isDefault).length === 1, step.key);
      const work = child(step.extensions ?? [], "work");
      if (step.type === "bpmn:UserTask") {
        assert.ok(work && work.attributes["form"]! in forms && readClock(work.children), step.key);
      }

      for (const way of step.next.filter((one) => one.condition)) {
        const condition = readCondition(way.condition!);
        assert.ok(condition, way.condition);
        assert.ok(condition.groups.flat().every((row) => fields.includes(row.path.replace(/Result$/, ""))), way.condition);
      }
    }
  }
});
