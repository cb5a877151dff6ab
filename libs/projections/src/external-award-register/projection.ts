import type { ExternalAwardContent } from '@grants/domain';
import { fenOf } from '@grants/kernel';
import type { Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { externalAwardTable } from './view.ts';

const YEAR_DIGITS = 4;

/** The awards of other funders, a row each, as their lists last told them (MH-1.3.3). */
export const externalAwardRegister: Projection = {
  name: 'external-award-register',
  version: 1,
  views: [
    registerView(externalAwardTable)({
      keyOf: ({ data }) => data.awardId,
      opens: {
        ExternalAwardRecorded: ({ data, position }) => ({
          awardId: data.awardId,
          ...toldBy(data.award),
          corrections: 0,
          firstPosition: position,
        }),
      },
      changes: {
        ExternalAwardCorrected: ({ data }, { corrections }) => ({
          ...toldBy(data.award),
          corrections: corrections + 1,
        }),
      },
    }),
  ],
};

/** Every column the list tells; what a correction leaves blank is blank. */
function toldBy(award: ExternalAwardContent) {
  const { source, level, title } = award;
  return { source, level, title, ...namesIn(award), ...figuresIn(award) };
}

function namesIn(award: ExternalAwardContent) {
  return {
    awardNumber: award.awardNumber ?? null,
    unitName: award.unitName ?? null,
    creditCode: award.creditCode ?? null,
    leader: award.leader ?? null,
    category: award.category ?? null,
  };
}

function figuresIn({ amount, awardedOn, startsOn, endsOn }: ExternalAwardContent) {
  const begun = awardedOn ?? startsOn;
  return {
    amountFen: amount === undefined ? null : fenOf(amount),
    awardedOn: awardedOn ?? null,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    year: begun === undefined ? null : Number(begun.slice(0, YEAR_DIGITS)),
  };
}
