/**
 * Lints made-up texts as if they stood in files of the repository: takes `[{ path, text }]` on standard
 * input, answers with the rules broken on each line of each. ESLint cannot run inside Jest's sandbox.
 */
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';

const probes = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const answers = [];
for (const probe of probes) {
  const [result] = await eslint.lintText(probe.text, { filePath: probe.path });
  answers.push(
    result.messages.map(({ line, ruleId }) => ({ line, rule: ruleId ?? 'parse error' })),
  );
}
process.stdout.write(JSON.stringify(answers));
