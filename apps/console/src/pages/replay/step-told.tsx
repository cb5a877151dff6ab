import { Amount } from '../../parts/amount.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { Moment } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import type { Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import { Quoted } from './quoted.tsx';
import styles from './step-told.module.css';
import type { Sentence, Step } from './story.ts';

/** Whose story it is, which the page says once. */
const SAID_ALREADY = new Set(['applicationId', 'projectId', 'centreId', 'recognitionId']);

/** What happened at a step: who, when, what it says, under which clauses, on what basis. */
export function StepTold({ title, step }: { readonly title: string; readonly step: Step }) {
  const t = useWords('replay');
  const facts = useFacts(step);
  return (
    <Panel title={title} extra={<KindOf step={step} />}>
      <p className={styles['sentence']}>{step.sentence[languageNow()]}</p>
      <Facts items={useCircumstances(step)} />
      {facts.length > 0 && (
        <>
          <h3>{t('facts')}</h3>
          <Facts items={facts} />
        </>
      )}
      <Clauses step={step} />
      <Findings step={step} />
    </Panel>
  );
}

function KindOf({ step }: { readonly step: Step }) {
  const t = useWords('replay');
  return (
    <span className={styles['kind']}>
      {t(`kind.${step.kind}`)} · {t('step', { number: step.number })}
    </span>
  );
}

function useCircumstances(step: Step): readonly Fact[] {
  const t = useWords('replay');
  const term = useTerms();
  const { actor, occurredAt, recordedAt, recordedLate, backfillReason, money } = step;
  return [
    {
      label: t('by'),
      value: (
        <>
          {term('role', actor.role)} <code>{actor.id}</code>
        </>
      ),
    },
    { label: t('occurred'), value: <Moment instant={occurredAt} /> },
    {
      label: t('recorded'),
      value: recordedLate ? (
        <>
          <Moment instant={recordedAt} />{' '}
          <span className={styles['late']}>{t('recordedLate')}</span>
        </>
      ) : null,
    },
    { label: t('recordedLateWhy'), value: backfillReason && <Quoted text={backfillReason} /> },
    { label: t('moved'), value: money && <Moved money={money} /> },
    { label: t('place'), value: <code>{`${step.stream} @${step.revision}`}</code> },
  ];
}

function Moved({ money }: { readonly money: NonNullable<Step['money']> }) {
  const t = useWords('replay');
  const term = useTerms();
  return (
    <>
      <Amount yuan={money.amount} named />{' '}
      {t('movedFromTo', {
        from: term('account', money.creditAccount),
        to: term('account', money.debitAccount),
      })}{' '}
      <code>{money.fundId}</code>
    </>
  );
}

function useFacts({ facts }: Step): readonly Fact[] {
  const language = languageNow();
  return facts
    .filter(({ name }) => !SAID_ALREADY.has(name))
    .map(({ label, told, isAmount }) => ({
      label: label[language],
      value: isAmount ? <Amount yuan={told.zh} named /> : <Told sentence={told} />,
    }));
}

function Told({ sentence }: { readonly sentence: Sentence }) {
  const language = languageNow();
  return language === 'zh' ? <Quoted text={sentence.zh} /> : sentence.en;
}

function Clauses({ step: { clauses } }: { readonly step: Step }) {
  const t = useWords('replay');
  if (clauses.length === 0) return null;
  return (
    <>
      <h3>{t('clauses')}</h3>
      <ul className={styles['clauses']}>
        {clauses.map(({ id, article, quote }) => (
          <li key={id}>
            <p>
              <ClauseLink id={id} /> <span lang="zh-CN">{article}</span>
            </p>
            {quote === '' ? <p>{t('unknownClause')}</p> : <q lang="zh-CN">{quote}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Findings({ step: { findings } }: { readonly step: Step }) {
  const t = useWords('replay');
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{t('findings')}</h3>
      <ul className={styles['findings']}>
        {findings.map(({ rule, clause, verdict, explanation }, index) => (
          <li key={`${rule} ${clause} ${index}`} data-verdict={verdict}>
            <Told sentence={explanation} />
          </li>
        ))}
      </ul>
    </>
  );
}
