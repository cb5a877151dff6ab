import type { Ban } from './credit-answer.ts';

type Step = Ban['path'][number];

/** A unit that a ban is in force for, and the units it went on to from there. */
export interface ReachedUnit {
  readonly step: Step;
  /** The ban as it stands there; undefined of a unit it but went over. */
  readonly ban: Ban | undefined;
  readonly next: readonly ReachedUnit[];
}

/** A ban with the units it reaches, each below the one it came from. */
export interface Reach {
  readonly banId: string;
  readonly origin: { readonly creditCode: string; readonly unitName: string | null };
  /** One of them: ground and clause are the same of all. */
  readonly told: Ban;
  readonly reached: readonly ReachedUnit[];
}

/** The ways bans went, one tree a ban. */
export function reachesOf(bans: readonly Ban[]): readonly Reach[] {
  const byBan = Map.groupBy(bans, ({ originCreditCode, banId }) => `${originCreditCode} ${banId}`);
  return [...byBan.values()].flatMap((own) => {
    const [told] = own;
    if (told === undefined) return [];
    const { banId, originCreditCode: creditCode, originName: unitName } = told;
    return [{ banId, origin: { creditCode, unitName }, told, reached: branches(own, 0) }];
  });
}

/** What the bans come to from a place on their ways on. */
function branches(bans: readonly Ban[], depth: number): readonly ReachedUnit[] {
  const onward = bans.filter(({ path }) => path.length > depth);
  const byStep = Map.groupBy(onward, ({ path }) => stepKey(path[depth]));
  return [...byStep.values()].flatMap((own) => {
    const step = own[0]?.path[depth];
    if (step === undefined) return [];
    const ban = own.find(({ path }) => path.length === depth + 1);
    return [{ step, ban, next: branches(own, depth + 1) }];
  });
}

function stepKey(step: Step | undefined): string {
  return step === undefined ? '' : `${step.linkId} ${step.creditCode}`;
}
