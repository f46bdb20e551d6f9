import { tree, type Tree } from "../panel/tree";
import type { Fragment, FragmentId, Place, Way } from "./fragment";

type Field = Record<string, unknown>;

/** The fragments as they are drawn well in the procedures of the district. */
export const templates: Record<FragmentId, (place: Place) => Fragment> = {
  /** Several give their opinion; who they are only the administrator knows, so that is left open and found by the checks. */
  counterSign: ({ suffix }) => {
    const vote = `counterSign${suffix}`;
    const form = `counter-sign${suffix}`;
    return {
      forms: { [form]: formOf(form, "会签", "Counter-signature", [
        choice(vote, "会签意见", "Opinion", [["agree", "同意", "Agree"], ["disagree", "不同意", "Disagree"]]),
        { ...long(`${vote}Comment`, "理由", "Reason"), required: `${vote} = "disagree"` },
      ]) },
      steps: [
        { key: "sign", type: "bpmn:UserTask", name: "会签", next: to("asked"), extensions: [work(form, clock(`counter-sign${suffix}`, "2", "workingDays"),
          tree("deciders", { mode: "all", decision: vote, approve: "agree", comment: `${vote}Comment` }))] },
        { key: "asked", type: "bpmn:ExclusiveGateway", name: "会签通过？", next: either("end", "通过", "back", "不通过", `${vote}Result = "rejected"`) },
      ],
    };
  },

  /** Somebody else than who handled it asks the reporter. */
  returnVisit: ({ suffix, before }) => {
    const form = `return-visit${suffix === "" ? "-step" : suffix}`;
    const name = (stem: string): string => `${stem}${suffix}`;
    return {
      forms: { [form]: formOf(form, "回访", "Return visit", [
        { name: name("visitReached"), type: "boolean", label: text("是否联系上", "Reached"), required: true },
        { name: name("visitResolved"), type: "boolean", label: text("问题是否解决", "Resolved"), required: `${name("visitReached")} = true`, visible: `${name("visitReached")} = true` },
        { ...choice(name("visitSatisfaction"), "满意度", "Satisfaction", [["satisfied", "满意", "Satisfied"], ["basically", "基本满意", "Basically satisfied"], ["dissatisfied", "不满意", "Dissatisfied"]]),
          required: `${name("visitReached")} = true`, visible: `${name("visitReached")} = true` },
        { ...long(name("visitNote"), "回访情况", "What was said"), required: `${name("visitResolved")} = false or ${name("visitSatisfaction")} = "dissatisfied"` },
      ]) },
      steps: [
        { key: "visit", type: "bpmn:UserTask", name: "回访", roles: ["return-visitor"], next: to("record"), extensions: [work(form, clock(`return-visit${suffix}`, "3", "workingDays"),
          ...(before ? [tree("notDoneBy", { element: before })] : []))] },
        { key: "record", type: "bpmn:ServiceTask", name: "登记回访", roles: ["return-visitor"], next: to("asked"), extensions: [
          action("case.visit", { reached: name("visitReached"), resolved: name("visitResolved"), satisfaction: name("visitSatisfaction"), reason: name("visitNote") }),
          tree("milestone", { status: "returnVisited", on: "completed" })] },
        { key: "asked", type: "bpmn:ExclusiveGateway", name: "回访满意？", roles: ["return-visitor"],
          next: either("end", "满意或未联系上", "back", "不满意", `${name("visitResolved")} = false or ${name("visitSatisfaction")} = "dissatisfied"`) },
      ],
    };
  },

  /** One rung of the whistle: raised with its reason, handled within a day. The grade is the administrator's to say. */
  whistle: ({ suffix }) => {
    const solved = `whistleSolved${suffix}`;
    const form = `whistle${suffix === "" ? "-rung" : suffix}`;
    return {
      forms: { [form]: formOf(form, "哨声处置", "Whistle handled", [
        { name: solved, type: "boolean", label: text("是否解决", "Solved"), required: true },
        { ...long(`whistleNote${suffix}`, "处置情况", "What was done"), required: true },
      ]) },
      steps: [
        { key: "raise", type: "bpmn:ServiceTask", name: "吹哨", next: to("handle"), extensions: [action("case.escalate", { reason: '"本级未能解决"' }), tree("milestone", { status: "escalated", on: "completed" })] },
        { key: "handle", type: "bpmn:UserTask", name: "会同处置", roles: ["compound-branch", "big-party-committee", "work-line-leader"], next: to("asked"), extensions: [work(form,
          tree("clock", { name: `whistle${suffix}`, amount: "24", unit: "hours", from: "entered" }, [tree("warning", { amount: "4", unit: "hours" })]))] },
        { key: "asked", type: "bpmn:ExclusiveGateway", name: "解决了？", roles: ["compound-branch", "big-party-committee", "work-line-leader"], next: either("end", "已解决", "back", "未解决", `${solved} = false`) },
      ],
    };
  },

  /** Made public for a while; objections lead back. */
  disclosure: ({ suffix }) => {
    const objected = `disclosureObjected${suffix}`;
    const notice = `disclosure${suffix}`;
    const result = `disclosure-result${suffix}`;
    return {
      forms: {
        [notice]: formOf(notice, "公示", "Disclosure", [
          { name: `disclosedOn${suffix}`, type: "date", label: text("公示日期", "Posted on"), required: true },
          { ...long(`disclosedWhere${suffix}`, "公示地点和内容", "Where and what"), required: true },
        ]),
        [result]: formOf(result, "公示结果", "Result of the disclosure", [
          { name: objected, type: "boolean", label: text("是否有异议", "Objections"), required: true },
          { ...long(`disclosureNote${suffix}`, "异议内容和处理意见", "Objections and what was decided"), required: `${objected} = true` },
        ]),
      },
      steps: [
        { key: "post", type: "bpmn:UserTask", name: "张榜公示", next: to("wait"), extensions: [work(notice, clock(`disclose${suffix}`, "1", "workingDays"))] },
        { key: "wait", type: "bpmn:IntermediateCatchEvent", name: "公示期满", duration: "P7D", next: to("result"), extensions: [tree("clock", { amount: "7", unit: "calendarDays", from: "entered" })] },
        { key: "result", type: "bpmn:UserTask", name: "登记公示结果", next: to("asked"), extensions: [work(result, clock(`disclosure-result${suffix}`, "1", "workingDays"))] },
        { key: "asked", type: "bpmn:ExclusiveGateway", name: "有异议？", next: either("end", "无", "back", "有", `${objected} = true`) },
      ],
    };
  },
};

const to = (key: string): Way[] => [{ to: key }];

const either = (otherwise: string, name: string, way: string, wayName: string, condition: string): Way[] => [
  { to: otherwise, name, isDefault: true },
  { to: way, name: wayName, condition },
];

const text = (chinese: string, english: string): Record<string, string> => ({ "zh-CN": chinese, en: english });

const work = (form: string, ...parts: Tree[]): Tree => tree("work", { form }, parts);

const clock = (name: string, amount: string, unit: string): Tree => tree("clock", { name, amount, unit, from: "entered" });

const action = (name: string, inputs: Record<string, string>): Tree => tree("action", { name }, Object.entries(inputs).map(([input, value]) => tree("input", { name: input, value })));

const long = (name: string, chinese: string, english: string): Field => ({ name, type: "longText", label: text(chinese, english), required: false, maxLength: 500 });

const choice = (name: string, chinese: string, english: string, options: [string, string, string][]): Field => ({
  name,
  type: "choice",
  label: text(chinese, english),
  required: true,
  options: options.map(([value, zh, en]) => ({ value, label: text(zh, en) })),
});

function formOf(key: string, chinese: string, english: string, fields: Field[]): object {
  return { $schema: "../../../docs/schemas/form.schema.json", key, title: text(chinese, english), fields };
}
