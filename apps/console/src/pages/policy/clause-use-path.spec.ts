import { describe, expect, it } from '@jest/globals';
import { clauseUsePath } from './clause-use-path.ts';

describe('where an application of a clause is shown', () => {
  const position = '0000000000000042';

  it.each([
    ['project', 'P21-02', '/projects/P21-02/replay?at=0000000000000042'],
    ['recognition', 'TP22-01', '/recognitions/TP22-01/replay?at=0000000000000042'],
    ['case', 'case-1', '/duplicates/case-1'],
    ['unit', '91310112MADEM0038K', '/credit/units/91310112MADEM0038K'],
  ])('of a %s %s is %s', (subjectKind, subjectId, path) => {
    expect(clauseUsePath({ subjectKind, subjectId, position })).toBe(path);
  });

  it('of a draw is nowhere', () => {
    expect(clauseUsePath({ subjectKind: 'draw', subjectId: 'D-1', position })).toBeUndefined();
  });
});
