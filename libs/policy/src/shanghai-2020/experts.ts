import type {
  Consensus,
  ReviewConclusion,
  ReviewRound,
  SheetFacts,
} from '../chapters/recognition-review.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import {
  COEFFICIENT_HIGHEST,
  EXPERTS_AT_LEAST,
  SCORE_HIGHEST,
  VALUE_SHARE_HIGHEST,
} from './parameters.ts';

type Shares = Pick<SheetFacts, 'contributionCoefficient' | 'coreValueShare'>;

const DECIMAL_SHAPE = /^(0|[1-9]\d{0,2})(\.\d{1,2})?$/;
const DECIMALS = 2;
const HUNDREDTHS = 10 ** DECIMALS;

/**
 * SH-12, from 2020-11-18: the contribution coefficient is a decimal number from 0 to 1, the share
 * of the core technology one from 0 to 100 percent, both with at most two decimals.
 */
export function areOnScale({ contributionCoefficient, coreValueShare }: Shares): Finding {
  const passes =
    isUpTo(COEFFICIENT_HIGHEST.value, contributionCoefficient) &&
    isUpTo(VALUE_SHARE_HIGHEST.value, coreValueShare);
  return judged({ rule: 'coefficient-and-share', clause: 'SH-12' }, passes, {
    contributionCoefficient,
    coefficientHighest: COEFFICIENT_HIGHEST.value,
    coreValueShare,
    shareHighest: VALUE_SHARE_HIGHEST.value,
  });
}

/** SH-12, from 2020-11-18: an expert scores in whole points from 0 to 100, and gives both figures. */
export function isSheetOnScale(sheet: Shares & Pick<SheetFacts, 'score'>): Finding {
  const { score } = sheet;
  const shares = areOnScale(sheet);
  const passes =
    Number.isInteger(score) &&
    score >= 0 &&
    score <= SCORE_HIGHEST.value &&
    shares.verdict === 'passed';
  return judged({ rule: 'expert-sheet', clause: 'SH-12' }, passes, {
    score: String(score),
    scoreHighest: SCORE_HIGHEST.value,
    ...shares.facts,
  });
}

/** SH-12, from 2020-11-18: experts have reviewed; the text sets no number. */
export function hasEnoughExperts(sheets: readonly SheetFacts[]): Finding {
  const passes = sheets.length >= EXPERTS_AT_LEAST.value;
  return judged({ rule: 'expert-review', clause: 'SH-12' }, passes, {
    reviewed: sheets.length,
    required: EXPERTS_AT_LEAST.value,
  });
}

/**
 * SH-12, from 2020-11-18: coefficient and share are the means of the sheets, to two decimals, halves
 * up. In the first review there is consensus when all experts say the same (非共识项目 are the
 * others); the second is final (SH-13.2), so more than half in favour decide it.
 *
 * @throws RangeError without a sheet
 */
export function conclusionOf(round: ReviewRound, sheets: readonly SheetFacts[]): ReviewConclusion {
  const inFavour = sheets.filter((sheet) => sheet.inFavour).length;
  const votes = { inFavour, against: sheets.length - inFavour };
  const consensus = round === 'first' ? unanimous(votes) : majority(votes);
  return {
    consensus,
    contributionCoefficient: mean(sheets.map((sheet) => sheet.contributionCoefficient)),
    coreValueShare: mean(sheets.map(({ coreValueShare }) => coreValueShare)),
    basis: [
      hasEnoughExperts(sheets),
      {
        rule: 'expert-consensus',
        clause: round === 'first' ? 'SH-12' : 'SH-13.2',
        verdict: { 'in-favour': 'passed', against: 'failed', none: 'needs-evidence' }[
          consensus
        ] as Finding['verdict'],
        facts: { round, ...votes, averageScore: mean(sheets.map(({ score }) => String(score))) },
      },
    ],
  };
}

interface Votes {
  readonly inFavour: number;
  readonly against: number;
}

function unanimous({ inFavour, against }: Votes): Consensus {
  if (against === 0) return 'in-favour';
  return inFavour === 0 ? 'against' : 'none';
}

function majority({ inFavour, against }: Votes): Consensus {
  return inFavour > against ? 'in-favour' : 'against';
}

function isUpTo(highest: number, text: string): boolean {
  return DECIMAL_SHAPE.test(text) && hundredthsOf(text) <= highest * HUNDREDTHS;
}

function mean(decimals: readonly string[]): string {
  const count = decimals.length;
  if (count === 0) throw new RangeError('a mean needs at least one number');
  const sum = decimals.reduce((total, text) => total + hundredthsOf(text), 0);
  const hundredths = String(Math.floor((2 * sum + count) / (2 * count))).padStart(
    DECIMALS + 1,
    '0',
  );
  return `${hundredths.slice(0, -DECIMALS)}.${hundredths.slice(-DECIMALS)}`;
}

function hundredthsOf(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.split('.');
  return Number(whole + fraction.padEnd(DECIMALS, '0'));
}
