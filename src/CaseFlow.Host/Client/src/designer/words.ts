const prefix = "words.";

/** The module that gives bpmn-js its texts from ours. What has no text is shown as it is and told by an event, for the test that names it. */
export function wordsModule(texts: ReadonlyMap<string, string>): object {
  return {
    translate: [
      "value",
      (template: string, values: Record<string, string> = {}): string => {
        const text = texts.get(prefix + template);
        if (text === undefined) {
          document.dispatchEvent(new CustomEvent("designer:untranslated", { detail: template }));
        }

        return (text ?? template).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
      },
    ],
  };
}
