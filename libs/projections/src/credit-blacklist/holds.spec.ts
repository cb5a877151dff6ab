import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { on } from '../specs/values.ts';
import type { BanHoldRow } from './hold-view.ts';
import { creditBlacklist } from './projection.ts';

const HOLD = {
  holdId: 'ban-ban-1',
  ground: 'ban',
  sourceId: 'ban-1',
  clause: 'MH-1.1.6',
  from: on('2022-07-01'),
  until: on('2025-06-30'),
} as const;

function holdsAfter(...events: readonly GrantsEvent[]): readonly BanHoldRow[] {
  const next = ledgerSequence();
  const told = twice(events.map((event) => next(event)));
  return rowsOf(creditBlacklist, told)['ban_hold'] as readonly BanHoldRow[];
}

describe('the holds that bans placed', () => {
  const held = sample('ApplicationHeld', { hold: HOLD });
  const released = sample('ApplicationHoldReleased', { holdId: HOLD.holdId, reason: '复核撤销' });

  it('say on what, by which ban and clause, and to which day', () => {
    expect(holdsAfter(held)).toEqual([
      expect.objectContaining({
        key: 'application:application-1|ban-ban-1',
        heldKind: 'application',
        heldId: 'application-1',
        banId: 'ban-1',
        clause: 'MH-1.1.6',
        until: '2025-06-30',
        releasedOn: null,
      }),
    ]);
  });

  it('say when they were released and why', () => {
    expect(holdsAfter(held, released)).toEqual([
      expect.objectContaining({ holdId: 'ban-ban-1', releaseReason: '复核撤销' }),
    ]);
    expect(holdsAfter(held, released)[0]?.releasedOn).not.toBeNull();
  });

  it('are open again when they are placed again', () => {
    expect(holdsAfter(held, released, held)).toEqual([
      expect.objectContaining({ releasedOn: null, releaseReason: null }),
    ]);
  });

  it('are on projects, centres and recognitions, too', () => {
    const kinds = holdsAfter(
      sample('ProjectHeld', { hold: HOLD }),
      sample('CentreHeld', { hold: HOLD }),
      sample('RecognitionHeld', { hold: HOLD }),
    ).map(({ heldKind }) => heldKind);
    expect(kinds).toEqual(['project', 'centre', 'recognition']);
  });

  it('are none of a case, nor of the release of one', () => {
    const hold = { ...HOLD, holdId: 'case-1', ground: 'duplicate-case' } as const;
    const caseReleased = sample('ApplicationHoldReleased', { holdId: 'case-1' });
    expect(holdsAfter(sample('ApplicationHeld', { hold }), caseReleased)).toEqual([]);
  });
});
