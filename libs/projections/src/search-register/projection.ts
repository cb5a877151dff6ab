import type { ExternalAwardContent } from '@grants/domain';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { searchTable } from './view.ts';
import type { SearchKind, SearchRow } from './view.ts';
import { searchWords, withWords } from './words.ts';

type Told = Pick<SearchRow, 'title' | 'unitName' | 'creditCode' | 'number'>;

/** What readers look for by title, unit, pinyin initials, credit code and number: a row each. */
export const searchRegister: Projection = {
  name: 'search-register',
  version: 1,
  views: [
    registerView(searchTable)({
      keyOf: ({ data }) => {
        if ('awardId' in data) return keyOf('external-award', data.awardId);
        if ('recognitionId' in data) return keyOf('recognition', data.recognitionId);
        if ('centreId' in data) return keyOf('centre', data.centreId);
        if ('projectId' in data) return keyOf('project', data.projectId);
        return keyOf('application', data.applicationId);
      },
      opens: {
        ApplicationSubmitted: (event) => begun('application', event.data.applicationId, event),
        ProjectOpened: (event) => begun('project', event.data.projectId, event),
        CentreApplied: centreApplied,
        RecognitionApplied: recognitionApplied,
        ExternalAwardRecorded: ({ data, position }) => ({
          ...row('external-award', data.awardId, position),
          ...awardColumns(data.awardId, data.award),
        }),
      },
      changes: {
        ContractSigned: ({ data }, before) => numbered(before, data.contractNumber),
        AdjustmentApproved: ({ data: { adjustment } }, before) =>
          adjustment.kind === 'unit-name' ? renamed(before, adjustment.newName) : {},
        PlaqueGranted: ({ data }, before) => numbered(before, data.plaqueNumber),
        ProjectRecognised: ({ data }, before) => ({
          ...numbered(before, data.certificateNumber, data.projectNumber),
        }),
        CertificateReissued: ({ data }, before) =>
          renamed({ ...before, ...numbered(before, data.certificateNumber) }, data.unitName),
        ExternalAwardCorrected: ({ data }) => awardColumns(data.awardId, data.award),
      },
    }),
  ],
};

function keyOf(kind: SearchKind, id: string): string {
  return `${kind}:${id}`;
}

function row(kind: SearchKind, id: string, firstPosition: string) {
  return { key: keyOf(kind, id), kind, id, firstPosition };
}

function begun(
  kind: SearchKind,
  id: string,
  { data, position }: LedgerEvent<'ApplicationSubmitted' | 'ProjectOpened'>,
) {
  const { title, lead, participants } = data;
  const told = { title, unitName: lead.name, creditCode: lead.creditCode, number: null };
  return { ...row(kind, id, position), ...foundAs(id, told, participants) };
}

function centreApplied({ data, position }: LedgerEvent<'CentreApplied'>) {
  const { title, host, partners } = data.content;
  const told = { title, unitName: host.name, creditCode: host.creditCode, number: null };
  return { ...row('centre', data.centreId, position), ...foundAs(data.centreId, told, partners) };
}

function recognitionApplied({ data, position }: LedgerEvent<'RecognitionApplied'>) {
  const { title, applicant } = data.content;
  const told = { title, unitName: applicant.name, creditCode: applicant.creditCode, number: null };
  return {
    ...row('recognition', data.recognitionId, position),
    ...foundAs(data.recognitionId, told),
  };
}

/** What an award tells as its list last had it; what the list took back finds it no more. */
function awardColumns(awardId: string, award: ExternalAwardContent) {
  const { title, unitName = null, creditCode = null, awardNumber: number = null } = award;
  return foundAs(awardId, { title, unitName, creditCode, number }, award.participants);
}

interface OtherUnit {
  readonly name: string;
  readonly creditCode?: string;
}

function foundAs(id: string, told: Told, others: readonly OtherUnit[] = []) {
  const { title, unitName, creditCode, number } = told;
  const names = [title, unitName ?? undefined, ...others.map(({ name }) => name)];
  const codes = [creditCode ?? undefined, ...others.map((other) => other.creditCode)];
  return { ...told, ...searchWords([...names, id, number ?? undefined, ...codes]) };
}

function numbered(before: SearchRow, number: string, ...others: readonly string[]) {
  return { number, ...withWords(before, number, ...others) };
}

/** A unit under a new name is found by the old one too: papers of before bear it. */
function renamed(before: SearchRow, unitName: string) {
  return { ...before, unitName, ...withWords(before, unitName) };
}
