import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { wordedMessage } from './worded-message.ts';

describe('a message as a page words it', () => {
  it.each([
    ["'No such fund.'", 'No such fund.'],
    ['`Fund ${fundId} has ${yuanOf(left)} yuan.`', 'Fund {fundId} has {left} yuan.'],
    ["`Paid on ${paidOn}; ` + 'check the day.'", 'Paid on {paidOn}; check the day.'],
    ["`At most ${factText(finding, 'cap')}.`", 'At most {cap}.'],
    ["`Missing: ${missing.join(', ')}.`", 'Missing: {missing}.'],
    ["`Held by ${holds.map(named).join(', ') || 'none'}.`", 'Held by {holds}.'],
    ["`It ends ${other.lastDay ?? 'never'}.`", 'It ends {other.lastDay}.'],
    ['`${yuanOf(asked - available)} too little.`', '{asked - available} too little.'],
    ["`Known${differs ? ` (${namesOf(differs)})` : ''}.`", 'Known[ ({differs})].'],
    ["`It is ${open ? 'open' : 'closed'}.`", 'It is [open | closed].'],
    ['`Once (${ONCE_ONLY[kind]}).`', 'Once ({once only}).'],
  ])('%s is "%s"', (source, words) => {
    expect(wordedMessage(expressionOf(source))).toBe(words);
  });
});

function expressionOf(source: string): ts.Expression {
  const { statements } = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const [statement] = statements;
  if (!statement || !ts.isExpressionStatement(statement)) throw new Error('no expression');
  return statement.expression;
}
