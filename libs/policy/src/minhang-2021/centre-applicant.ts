import { dateAt } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import { bansInForce } from '../bans-in-force.ts';
import type {
  CentreCreditFacts,
  CentreFacts,
  CentreHostFacts,
  CentreLevel,
} from '../chapters/centre-conditions.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { CENTRE_DISTRICT, CENTRE_HOST_KINDS, RECOGNISING_BODY } from './centre-parameters.ts';
import { isTown, TOWNS } from './towns.ts';

const ENTERPRISE = 'enterprise';

/**
 * MH-2.1.0, from 2021-12-10: the host is a university, a research institute, a high-tech enterprise
 * or a civil non-enterprise organisation, registered in 闵行区. Where it pays tax is not asked.
 */
export function isEligibleHost(host: CentreHostFacts): Finding {
  const { creditCode, kind, highTechEnterprise, registeredDistrict } = host;
  const passes =
    CENTRE_HOST_KINDS.value.includes(kind) &&
    (kind !== ENTERPRISE || highTechEnterprise) &&
    registeredDistrict === CENTRE_DISTRICT.value;
  return judged({ rule: 'centre-host', clause: 'MH-2.1.0' }, passes, {
    creditCode,
    kind,
    kinds: CENTRE_HOST_KINDS.value,
    highTechEnterprise,
    registeredDistrict,
    requiredDistrict: CENTRE_DISTRICT.value,
  });
}

/**
 * MH-2.1.0, from 2021-12-10: run alone or with partners (单独或校企联合), each unit named once. Of the
 * partners nothing else is asked.
 */
export function isJointOperationWellFormed(
  hostCreditCode: string,
  partnerCreditCodes: readonly string[],
): Finding {
  const units = [hostCreditCode, ...partnerCreditCodes];
  const namedTwice = [...new Set(units.filter((code, index) => units.indexOf(code) < index))];
  return judged({ rule: 'joint-operation', clause: 'MH-2.1.0' }, namedTwice.length === 0, {
    hostCreditCode,
    partnerCreditCodes,
    namedTwice,
  });
}

/**
 * MH-2.1.1, from 2021-12-10: a national centre was recognised by the ministry, a municipal one by
 * the municipal commission, and has passed acceptance since, each by a document, both by the day of
 * submission. The kinds the text lists are examples (等), so the kind is recorded and not judged;
 * how new 新认定 has to be it does not say.
 */
export function isRecognisedAndAccepted(
  facts: Pick<CentreFacts, 'kind' | 'level' | 'submittedAt' | 'superiorRecognition'>,
): Finding {
  const { kind, level, superiorRecognition } = facts;
  const rule = { rule: 'superior-recognition', clause: 'MH-2.1.1' } as const;
  const requiredBody = RECOGNISING_BODY.value[level];
  const submittedOn = dateAt(facts.submittedAt);
  const asked = { level, kind, requiredBody, submittedOn };
  if (superiorRecognition === undefined) return judged(rule, false, { ...asked, stated: false });
  const { recognisedBy, recognitionDocument, recognisedOn, acceptanceDocument, acceptedOn } =
    superiorRecognition;
  const passes =
    recognisedBy === requiredBody &&
    recognitionDocument.trim() !== '' &&
    acceptanceDocument.trim() !== '' &&
    recognisedOn <= acceptedOn &&
    acceptedOn <= submittedOn;
  return judged(rule, passes, {
    ...asked,
    stated: true,
    recognisedBy,
    recognitionDocument,
    recognisedOn,
    acceptanceDocument,
    acceptedOn,
  });
}

/**
 * MH-2.3.3, from 2021-12-10: the town, sub-district or zone of the registered address is known and
 * is one of 闵行区, for its office has to review and recommend.
 */
export function hasRegisteredTown(town: string | undefined): Finding {
  return judged({ rule: 'registered-town', clause: 'MH-2.3.3' }, isTown(town), {
    town,
    towns: TOWNS.names,
    since: TOWNS.since,
  });
}

/**
 * SH-18.3, from 2021-12-10: no ban that names the programme is in force for the host. The text on
 * centres asks nothing of credit by itself; a ban closes what its document closes.
 */
export function isOpenToHost({ bans, revision, onDay }: CentreCreditFacts): Finding {
  const active = bansInForce(bans, onDay);
  return judged({ rule: 'no-centre-ban', clause: 'SH-18.3' }, active.length === 0, {
    recordRevision: revision,
    onDay,
    bans: active,
  });
}

/** MH-2.2.1 and MH-2.2.3, from 2021-12-10: 一次性, so a centre that was awarded is not awarded again. */
export function isFirstAward(level: CentreLevel, awardedCentreIds: readonly string[]): Finding {
  const clause: ClauseId = level === 'district' ? 'MH-2.2.3' : 'MH-2.2.1';
  return judged({ rule: 'once-per-centre', clause }, awardedCentreIds.length === 0, {
    level,
    awardedCentreIds,
  });
}
