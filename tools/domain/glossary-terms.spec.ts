import { describe, expect, it } from '@jest/globals';

import { termOf } from './glossary-terms.ts';

const GLOSSARY = `
| English   | 中文                               | Meaning  | Where used              |
| --------- | ---------------------------------- | -------- | ----------------------- |
| call      | 申报指南（MH-1.3.1）、批次（SH-9） | A window | \`call\`, \`CallPublished\` |
| award     | 财政资助金额（MH-1.5.1）           | Money    | \`application\`, \`project\` |
| project   | 项目                               | A work   | \`project\`               |
| extension | 延期（MH-1.6.4）                   | More     | \`project\`               |
`;

describe('the noun of an aggregate', () => {
  it('is that of the first row that is used in its folder before anywhere else', () => {
    expect(termOf('project', GLOSSARY)).toEqual({ english: 'project', chinese: '项目' });
  });

  it('has no clauses', () => {
    expect(termOf('call', GLOSSARY)).toEqual({ english: 'call', chinese: '申报指南、批次' });
  });

  it('has to be in the glossary', () => {
    expect(() => termOf('fund', GLOSSARY)).toThrow('no row that is used in `fund` first');
  });
});
