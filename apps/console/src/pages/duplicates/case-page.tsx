import { Link, useParams } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { ToldAt } from '../../parts/told-at.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { CLAUSE } from './duplicates-head.tsx';
import styles from './duplicates.module.css';
import { SideBySide } from './side-by-side.tsx';
import { WaterfallPanel } from './waterfall-panel.tsx';

type Case = components['schemas']['DuplicateCaseView'];

/** What opens a case where no matcher did. */
const BY_HAND = 'by-hand';

/** A case: the two supports, the score where there is one, and what was decided. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/v1/duplicate-cases/{caseId}',
    { params: { path: { caseId }, query: useMoment() } },
    { keepShowing: true },
  );
  return <Answered query={query}>{(found) => <CaseFile found={found} />}</Answered>;
}

function CaseFile({ found }: { readonly found: Case }) {
  const t = useWords('duplicates');
  const { ours, status, caseId } = found;
  const moment = useMoment();
  const pair = api.useQuery(
    'get',
    '/api/v1/duplicate-cases/{caseId}/comparison',
    { params: { path: { caseId }, query: moment } },
    { keepShowing: true },
  );
  const isAtMoment = Object.keys(moment).length > 0;
  return (
    <>
      <PageHead
        title={t('caseTitle', { title: ours.title })}
        subtitle={
          <span className={styles['subtitle']}>
            <StatusTag of="caseStatus" status={status} /> <ClauseLink id={CLAUSE} />
            <Link to={pathAt('/duplicates', moment)}>{t('backToCases')}</Link>
            <ToldAt moment={moment} />
          </span>
        }
        actions={<AsOfControl />}
      />
      <div className={styles['files']}>
        <Finding found={found} />
        <Decision found={found} />
      </div>
      <Answered query={pair}>
        {(compared) => (
          <>
            <SideBySide pair={compared} {...(isAtMoment && { note: t('sidesAreOfNow') })} />
            {compared.waterfall !== null && <WaterfallPanel waterfall={compared.waterfall} />}
          </>
        )}
      </Answered>
    </>
  );
}

/** How it was found. */
function Finding({ found }: { readonly found: Case }) {
  const t = useWords('duplicates');
  const term = useTerms();
  const { rule, titleLikeness, openedOn, matcherVersion, knownAt, caseId, linkage, ours } = found;
  return (
    <Panel title={t('case')}>
      <p className={styles['rule']}>
        <b>{term('matchRule', rule)}</b>
        {'　'}
        {t(`rules.${matcherVersion === BY_HAND ? BY_HAND : rule}`)}{' '}
        {t(linkage === null ? 'noWaterfall' : 'recordedAsOf')}
      </p>
      <Facts
        items={[
          { label: t('openedOn'), value: <Day date={openedOn} /> },
          { label: t('likeness'), value: `${titleLikeness}%` },
          { label: t('matcher'), value: <code>{matcherVersion}</code> },
          { label: t('knownAt'), value: Number(knownAt) },
          { label: t('caseId'), value: <code className={styles['id']}>{caseId}</code> },
          {
            label: t('replay'),
            value: (
              <Link to={`/applications/${encodeURIComponent(ours.id)}/replay`}>
                {t('application')} <code>{ours.id}</code>
              </Link>
            ),
          },
          { label: t('facts'), value: linkage === null ? factsIn(found) : null },
        ]}
      />
    </Panel>
  );
}

/** What a person wrote down. The rules write theirs in English; the page says the same in words. */
function factsIn({ facts }: Case) {
  const told = facts.filter((fact) => /\p{Script=Han}/u.test(fact));
  if (told.length === 0) return null;
  return (
    <ul className={styles['recorded']} lang="zh-CN">
      {told.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** What was decided; until then, who has to. The acts of officers will have their place here. */
function Decision({ found }: { readonly found: Case }) {
  const t = useWords('duplicates');
  const { status, decidedOn, decidedBy, decisionReason, decisionDocument } = found;
  const isWaiting = status === 'open' || status === 'followed-up';
  return (
    <Panel title={t('decision')}>
      {isWaiting && <p className={styles['undecided']}>{t('undecided')}</p>}
      <Facts
        items={[
          { label: t('decidedOn'), value: decidedOn && <Day date={decidedOn} /> },
          { label: t('decidedBy'), value: decidedBy && <code>{decidedBy}</code> },
          { label: t('decisionDocument'), value: decisionDocument },
          { label: t('followUps'), value: found.followUps },
          { label: t('decisionReason'), value: decisionReason },
          { label: t('lastNote'), value: found.lastNote },
        ]}
      />
    </Panel>
  );
}
