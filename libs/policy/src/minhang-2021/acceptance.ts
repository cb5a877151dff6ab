import { fenOf } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import type {
  AcceptanceChapter,
  AuditorFacts,
  EndingFacts,
  EndingGround,
  IssueFacts,
  OpinionsFacts,
  ResultFacts,
} from '../chapters/acceptance.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { EXPERTS_PRESENT_AT_LEAST, RECONSIDERATIONS_AT_MOST } from './parameters.ts';

/**
 * MH-1.6.8, from 2021-12-10: the auditor is a third party (第三方专业审计机构), so neither the agency
 * that manages the project nor a unit that works on it. Names are held against each other without
 * regard to spaces and to full or half width.
 */
export function isThirdPartyAudit({ agency, managingAgency, units }: AuditorFacts): Finding {
  const others = managingAgency === undefined ? units : [managingAgency, ...units];
  const same = others.find((name) => plainName(name) === plainName(agency));
  return judged({ rule: 'third-party-audit', clause: 'MH-1.6.8' }, same === undefined, {
    agency,
    sameAs: same,
  });
}

/** MH-1.6.8, from 2021-12-10: an audit of the grant supports between nothing and all of it. */
export function isSupportWithinAward(facts: {
  readonly award: Yuan;
  readonly supported: Yuan;
}): Finding {
  const supported = fenOf(facts.supported);
  const passes = supported >= 0n && supported <= fenOf(facts.award);
  return judged({ rule: 'support-within-award', clause: 'MH-1.6.8' }, passes, {
    award: facts.award,
    supported: facts.supported,
  });
}

/** MH-1.6.9, from 2021-12-10: technical experts were there; each counts once. */
export function isOnSiteReview(experts: readonly string[]): Finding {
  const present = new Set(experts).size;
  return judged(
    { rule: 'experts-on-site', clause: 'MH-1.6.9' },
    present >= EXPERTS_PRESENT_AT_LEAST.value,
    { present, atLeast: EXPERTS_PRESENT_AT_LEAST.value },
  );
}

/** MH-1.6.7, from 2021-12-10: 以财务审计和现场验收形式实施, so both opinions are on record. */
export function hasBothOpinions({ auditId, reviewId }: OpinionsFacts): Finding {
  const complete = auditId !== undefined && reviewId !== undefined;
  return {
    rule: 'both-opinions',
    clause: 'MH-1.6.7',
    verdict: complete ? 'passed' : 'needs-evidence',
    facts: { auditId, reviewId },
  };
}

/**
 * MH-1.6.10, from 2021-12-10: a project that passes has the experts' opinion for it and no adverse
 * opinion of the auditor against it. A qualified audit can pass: what it does not support is not
 * paid (MH-1.5.2). A project may be not passed whatever the opinions, for the result is the
 * commission's with the consent of the government.
 */
export function isSupportedByOpinions(facts: ResultFacts): Finding {
  const { result, auditOpinion, onSiteOpinion } = facts;
  const good = onSiteOpinion === 'pass' && auditOpinion !== 'adverse';
  return judged(
    { rule: 'result-from-opinions', clause: 'MH-1.6.10' },
    result === 'not-passed' || good,
    { result, auditOpinion, onSiteOpinion },
  );
}

/**
 * MH-1.6.10, MH-1.6.11, from 2021-12-10: 经闵行区人民政府同意后，区科委以文件形式下达, so the consent
 * comes first, on the same day at the latest.
 */
export function isDulyIssued(facts: IssueFacts): Finding {
  const rule = { rule: 'result-issued', clause: 'MH-1.6.10' } as const;
  return judged(rule, facts.consentDate <= facts.documentDate, { ...facts });
}

/**
 * MH-O3, from 2021-12-10: 项目验收合格后拨付余款. What is paid after acceptance is the rest, so a
 * project passes when its first tranche was paid; until then 30 % would be neither first nor rest.
 */
export function followsFirstTranche(facts: {
  readonly firstTranche: Yuan;
  readonly paid: Yuan;
}): Finding {
  const { firstTranche, paid } = facts;
  const rule = { rule: 'rest-after-first-tranche', clause: 'MH-O3' } as const;
  return judged(rule, fenOf(paid) >= fenOf(firstTranche), { firstTranche, paid });
}

/** MH-1.6.11, from 2021-12-10: one reconsideration may be asked for after not passed. */
export function isReconsiderable(facts: { readonly reconsiderations: number }): Finding {
  const { reconsiderations } = facts;
  const passes = reconsiderations < RECONSIDERATIONS_AT_MOST.value;
  return judged({ rule: 'single-reconsideration', clause: 'MH-1.6.11' }, passes, {
    reconsiderations,
    reconsiderationsAtMost: RECONSIDERATIONS_AT_MOST.value,
  });
}

/** MH-1.6.15, from 2021-12-10: 无偿向区内公益场景开放使用, every result that was accepted. */
export function opensResults({ title }: { readonly title: string }): Finding {
  return judged({ rule: 'open-use', clause: 'MH-1.6.15' }, true, { title });
}

/**
 * The clause behind each ending: not passed for good; withdrawn with consent; the contract broken;
 * an application that was untrue or kept something back; support that was there already.
 */
export const ENDING_CLAUSES: Record<EndingGround, ClauseId> = {
  'acceptance-not-passed': 'MH-1.6.12',
  withdrawn: 'MH-1.6.5',
  'breach-of-contract': 'MH-1.4.4',
  misreporting: 'MH-1.3.1',
  concealment: 'MH-1.3.1',
  'duplicate-funding': 'MH-1.3.3',
};

/** MH-1.6.12 and the others of {@link ENDING_CLAUSES}, from 2021-12-10: the project ends here. */
export function endsProject({ ground, documentNumber }: EndingFacts): Finding {
  return judged({ rule: 'project-ends', clause: ENDING_CLAUSES[ground] }, true, {
    ground,
    documentNumber,
  });
}

function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** MH-1.6.7 to MH-1.6.12 and MH-1.6.15 of the 2021 edition. MH-1.6.16 is in the credit chapter. */
export const acceptance: AcceptanceChapter = {
  isThirdPartyAudit,
  isSupportWithinAward,
  isOnSiteReview,
  hasBothOpinions,
  isSupportedByOpinions,
  isDulyIssued,
  followsFirstTranche,
  isReconsiderable,
  opensResults,
  endsProject,
};
