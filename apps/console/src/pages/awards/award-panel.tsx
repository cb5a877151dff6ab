import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './awards.module.css';
import { listOf } from './listed.ts';

type Award = components['schemas']['ExternalAwardView'];

/** What the list says of an award; what it left blank is left out. */
export function AwardPanel({ award }: { readonly award: Award }) {
  const t = useWords('awards');
  const term = useTerms();
  const { level, amount, awardedOn, requiresMatchingOf, requiredMatchOf, abstract } = award;
  const facts = [
    { label: 'amount', value: amount && <Amount yuan={amount} named /> },
    { label: 'level', value: term('awardLevel', level) },
    { label: 'number', value: award.awardNumber },
    { label: 'category', value: award.category },
    { label: 'awardedOn', value: awardedOn && <Day date={awardedOn} /> },
    { label: 'period', value: hasPeriod(award) && <Period award={award} /> },
    { label: 'leader', value: award.leader },
    { label: 'members', value: listOf(award.members) },
    { label: 'participants', value: listOf(award.participants) },
    { label: 'ipNumbers', value: listOf(award.ipNumbers) },
    { label: 'requiresMatchingOf', value: requiresMatchingOf && <Found id={requiresMatchingOf} /> },
    { label: 'requiredMatchOf', value: requiredMatchOf && <Found id={requiredMatchOf} /> },
  ];
  return (
    <Panel title={t('about')}>
      <Facts items={facts.map(({ label, value }) => ({ label: t(`facts.${label}`), value }))} />
      {abstract !== undefined && <p className={styles['abstract']}>{abstract}</p>}
    </Panel>
  );
}

function hasPeriod({ startsOn, endsOn }: Award): boolean | undefined {
  return startsOn !== undefined || endsOn !== undefined || undefined;
}

function Period({ award: { startsOn, endsOn } }: { readonly award: Award }) {
  const t = useWords('awards');
  return t('facts.periodOf', { from: startsOn ?? t('facts.open'), to: endsOn ?? t('facts.open') });
}

/** What bears that number: an award, or an application or project of ours. */
function Found({ id }: { readonly id: string }) {
  return (
    <Link to={pathAt('/search', { text: id })}>
      <Identifier>{id}</Identifier>
    </Link>
  );
}
