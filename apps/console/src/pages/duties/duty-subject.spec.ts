import { describe, expect, it } from '@jest/globals';
import { dutySubject } from './duty-subject.ts';

describe('what a duty is about', () => {
  it.each([
    ['project:P-2022-0001', 'project', 'P-2022-0001', '/projects/P-2022-0001'],
    ['unit:91310112MA1GB00001', 'unit', '91310112MA1GB00001', '/credit/units/91310112MA1GB00001'],
    ['person:p-7f3a', 'person', 'p-7f3a', '/credit/persons/p-7f3a'],
    ['recognition:R 1', 'recognition', 'R 1', '/recognitions/R%201'],
    ['treaty:T-1', 'treaty', 'T-1', undefined],
  ])('%s is %s %s on %s', (subject, kind, id, path) => {
    expect(dutySubject(subject)).toEqual({ kind, id, path });
  });
});
