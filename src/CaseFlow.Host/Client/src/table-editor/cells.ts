import type { Column } from "./model";

/** The rows of a range as spreadsheets put it on the clipboard: tabs, line breaks, quotation marks around cells that hold either. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (isQuoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') {
        isQuoted = false;
      } else {
        cell += c;
      }
    } else if (c === '"' && cell === "" && closes(text, i)) {
      isQuoted = true;
    } else if (c === "\t" || c === "\n" || c === "\r") {
      rows[rows.length - 1]!.push(cell);
      cell = "";
      if (c !== "\t") {
        i += c === "\r" && text[i + 1] === "\n" ? 1 : 0;
        rows.push([]);
      }
    } else {
      cell += c;
    }
  }

  rows[rows.length - 1]!.push(cell);
  const last = rows[rows.length - 1]!;
  return last.length === 1 && last[0] === "" && rows.length > 1 ? rows.slice(0, -1) : rows;
}

// Only a cell that needs them stands in quotation marks; FEEL texts such as "a", "b" bring their own.
function closes(text: string, at: number): boolean {
  const end = /"(?=\t|\r|\n|$)/g;
  end.lastIndex = at + 1;
  const found = end.exec(text);
  if (!found) {
    return false;
  }

  const inside = text.slice(at + 1, found.index);
  return /[\t\r\n]/.test(inside) || inside.includes('""');
}

/** The rows of a range in which cells are merged: the value counts for each of them, where the plain text has it once. Null where nothing is merged. */
export function rowsOfMerged(html: string): string[][] | null {
  const table = /\b(?:row|col)span\s*=/i.test(html) ? new DOMParser().parseFromString(html, "text/html").querySelector("table") : null;
  if (!table) {
    return null;
  }

  const rows: string[][] = [...table.rows].map(() => []);
  rows.forEach((cells, down) => {
    let at = 0;
    for (const cell of table.rows[down]!.cells) {
      while (cells[at] !== undefined) {
        at++;
      }

      for (const below of rows.slice(down, down + cell.rowSpan)) {
        for (let right = at; right < at + cell.colSpan; right++) {
          below[right] = cell.textContent?.trim() ?? "";
        }
      }
    }
  });
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ""));
}

/** A range as spreadsheets take it from the clipboard. */
export function textOf(rows: string[][]): string {
  return rows.map((row) => row.map((cell) => (/[\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join("\t")).join("\n");
}

/** What people write in spreadsheets, as FEEL: texts in quotation marks, 是 and 否, ≥ and 5~10. What is FEEL already stays. */
export function toFeel(text: string, column: Column): string {
  const typed = text.trim();
  if (column.part === "annotations") {
    return typed;
  }

  if (typed === "") {
    return column.part === "inputs" ? "-" : "";
  }

  if (typed === "-" || typed === "—" || typed === "任意") {
    return column.part === "inputs" ? "-" : `"${typed}"`;
  }

  switch (column.type) {
    case "string":
      return texts(typed, column.part === "inputs");
    case "boolean":
      return /^(是|true|yes|y|√)$/i.test(typed) ? "true" : /^(否|false|no|n|×)$/i.test(typed) ? "false" : typed;
    case "number":
      return numbers(typed, column.part === "inputs");
    default:
      return typed;
  }
}

function texts(typed: string, isTest: boolean): string {
  if (/["(]/.test(typed) || typed === "null") {
    return typed;
  }

  const parts = isTest ? typed.split(/[,，、]/).map((part) => part.trim()).filter((part) => part !== "") : [typed];
  return parts.map((part) => `"${part.replace(/\\/g, "\\\\")}"`).join(", ");
}

function numbers(typed: string, isTest: boolean): string {
  const plain = typed.replace(/，/g, ",").replace(/≥/g, ">=").replace(/≤/g, "<=").replace(/＞/g, ">").replace(/＜/g, "<");
  const range = isTest ? /^(-?[\d.]+)\s*(?:~|～|至|到|—|–)\s*(-?[\d.]+)$/.exec(plain) : null;
  return range ? `[${range[1]}..${range[2]}]` : plain;
}
