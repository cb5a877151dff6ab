import { describe, expect, it } from '@jest/globals';
import { dutySubject } from './duty-subject.ts';

describe('what a duty is about', () => {
  it.each([
    ['project:P-2022-0001', { kind: 'project', id: 'P-2022-0001', path: '/projects/P-2022-0001' }],
    ['unit:91310112MA1', { kind: 'unit', id: '91310112MA1', path: '/credit/units/91310112MA1' }],
    ['person:p-7f3a', { kind: 'person', id: 'p-7f3a', path: '/credit/persons/p-7f3a' }],
    ['recognition:R 1', { kind: 'recognition', id: 'R 1', path: '/recognitions/R%201' }],
    ['treaty:T-1', { kind: 'treaty', id: 'T-1', path: undefined }],
  ])('is read from %s', (subject, expected) => {
    expect(dutySubject(subject)).toEqual(expected);
  });
});
