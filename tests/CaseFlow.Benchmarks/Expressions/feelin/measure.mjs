// Reads {"milliseconds", "examples": [{"text", "variables"}], "parsing": [text]} and writes {"rates", "values", "parsing"}.
import { readFileSync } from 'node:fs';
import { evaluate, parseExpression } from 'feelin';

const { milliseconds, examples, parsing } = JSON.parse(readFileSync(0, 'utf8'));
const now = () => performance.now();

function rate({ text, variables }, time) {
  const began = now();
  let done = 0;
  while (now() - began < time) {
    for (let i = 0; i < 20; i++, done++) {
      evaluate(text, variables);
    }
  }
  return (done * 1000) / (now() - began);
}

function parseAll() {
  const began = now();
  for (const text of parsing) {
    parseExpression(text);
  }
  return now() - began;
}

parseAll();
const rates = examples.map(example => (rate(example, milliseconds / 3), rate(example, milliseconds)));
const values = examples.map(({ text, variables }) => JSON.stringify(evaluate(text, variables).value));
console.log(JSON.stringify({ rates, values, parsing: parseAll() }));
