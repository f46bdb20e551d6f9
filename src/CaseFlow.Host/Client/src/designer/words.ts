const prefix = "words.";

/** The module that gives bpmn-js its texts from ours. What has no text is shown as it is; a test names what is missing. */
export function wordsModule(texts: ReadonlyMap<string, string>): object {
  return {
    translate: [
      "value",
      (template: string, values: Record<string, string> = {}): string =>
        (texts.get(prefix + template) ?? template).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place),
    ],
  };
}
