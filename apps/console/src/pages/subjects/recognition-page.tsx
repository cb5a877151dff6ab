import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { DocumentsPanel } from './documents-panel.tsx';
import { EndReason } from './end-reason.tsx';
import { FollowUps } from './follow-ups.tsx';
import { HoldsNotice } from './holds-notice.tsx';
import { PartiesPanel } from './parties-panel.tsx';
import { RightsPanel } from './rights-panel.tsx';
import { SubjectAnswered, useSubjectId } from './subject-answered.tsx';
import { SubjectHead } from './subject-head.tsx';

type Schemas = components['schemas'];

/** One recognition of a transformation project. */
export function RecognitionPage() {
  const recognitionId = useSubjectId();
  const params = { path: { recognitionId } };
  const query = api.useQuery('get', '/api/v1/recognitions/{recognitionId}', { params });
  const content = api.useQuery('get', '/api/v1/recognitions/{recognitionId}/content', { params });
  return (
    <SubjectAnswered kind="recognition" query={query}>
      {(recognition) => (
        <>
          <SubjectHead
            kind="recognition"
            id={recognitionId}
            title={recognition.title}
            status={recognition.status}
            unitName={recognition.applicantName}
            creditCode={recognition.applicantCreditCode}
          />
          <SubjectAnswered kind="recognition" query={content}>
            {(said) => (
              <>
                <HoldsNotice holds={said.holds} creditCode={recognition.applicantCreditCode} />
                <Standing recognition={recognition} />
                <RightsPanel said={said} />
                <PartiesPanel leads="applicant" lead={said.lead} />
                <DocumentsPanel documents={said.documents} missing={said.missingDocuments} />
              </>
            )}
          </SubjectAnswered>
          <FollowUps kind="recognition" id={recognitionId} />
        </>
      )}
    </SubjectAnswered>
  );
}

function Standing({ recognition }: { readonly recognition: Schemas['RecognitionView'] }) {
  const t = useWords('subjects');
  const term = useTerms();
  const { recognisedOn, revokedOn, revocationGround, noticeFirstDay, filedYears } = recognition;
  return (
    <Panel title={t('standing')}>
      <Facts
        items={[
          { label: t('facts.district'), value: recognition.district },
          { label: t('facts.fieldCode'), value: recognition.fieldCode },
          { label: t('columns.batch'), value: recognition.batch },
          { label: t('facts.projectNumber'), value: recognition.projectNumber },
          { label: t('columns.certificate'), value: recognition.certificateNumber },
          { label: t('facts.recognisedOn'), value: recognisedOn && <Day date={recognisedOn} /> },
          { label: t('facts.validity'), value: spanOf(recognition.validFrom, recognition.validTo) },
          { label: t('facts.contribution'), value: recognition.contributionCoefficient },
          { label: t('facts.coreShare'), value: recognition.coreValueShare },
          { label: t('facts.notice'), value: spanOf(noticeFirstDay, recognition.noticeLastDay) },
          { label: t('facts.objections'), value: recognition.openObjections.length || null },
          { label: t('facts.filedYears'), value: filedYears.join(t('comma')) || null },
          { label: t('facts.support'), value: <Amount yuan={recognition.support} named /> },
          { label: t('facts.revokedOn'), value: revokedOn && <Day date={revokedOn} /> },
          {
            label: t('facts.endGround'),
            value: revocationGround && term('endGround', revocationGround),
          },
          {
            label: t('facts.endReason'),
            value: recognition.endReason && <EndReason reason={recognition.endReason} />,
          },
        ]}
      />
    </Panel>
  );
}

function spanOf(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from} – ${to}`;
}
