import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { FundsAppropriated } from '../fund/events.ts';
import { factsAskedBy, stepsOf } from '../specs/reaction-steps.ts';
import { reactionTo } from './reaction-to.ts';
import { reactions } from './registry.ts';

const unheard: FundsAppropriated = {
  type: 'FundsAppropriated',
  data: {
    fundId: 'fund-2022',
    name: '关键核心技术攻关专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: yuan('20000000.00'),
    document: { number: '闵财〔2022〕1号', date: calendarDate('2022-01-04') },
  },
};

describe('the register of reactions', () => {
  it('has no two reactions of one name, since command ids derive from it', () => {
    const names = reactions.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names each by its effect and when it follows', () => {
    expect(
      reactions.filter(({ name }) => !/^[a-z][A-Za-z]+When[A-Z][A-Za-z]+$/.test(name)),
    ).toEqual([]);
  });

  it.each(reactions)('$name handles something, each event once', ({ handles }) => {
    expect(handles.length).toBeGreaterThan(0);
    expect(new Set(handles).size).toBe(handles.length);
  });

  it.each(reactions)('$name leaves any other event alone', (reaction) => {
    expect(stepsOf(reaction, unheard)).toEqual([]);
    expect(factsAskedBy(reaction, unheard)).toBeUndefined();
  });

  it('takes none to an event that does not exist', () => {
    const wrong = () =>
      // @ts-expect-error -- handled types are those of the ledger's events
      reactionTo({ name: 'actWhenNothingHappened', handles: ['NothingHappened'], react: () => [] });
    expect(wrong).toBeInstanceOf(Function);
  });
});
