import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import { unitPath } from './subjects.ts';

type Schemas = components['schemas'];

export interface PartiesPanelProps {
  /** What the first unit is here: leads, hosts, applies. */
  readonly leads?: 'lead' | 'host' | 'applicant';
  readonly lead: Schemas['UnitDto'];
  readonly participants?: readonly Schemas['ParticipatingUnitDto'][];
  readonly members?: readonly Schemas['TeamMemberView'][];
}

/** The units and the people: who leads and is paid, who takes part, who does what. */
export function PartiesPanel(props: PartiesPanelProps) {
  const { leads = 'lead', lead, participants = [], members = [] } = props;
  const t = useWords('subjects');
  const term = useTerms();
  return (
    <Panel title={t('parties.title')}>
      <Facts
        items={[
          { label: t(`columns.${leads}`), value: <Unit {...lead} /> },
          { label: t('parties.kind'), value: term('unitKind', lead.kind) },
          { label: t('parties.registered'), value: placeOf(lead) },
          { label: t('parties.tax'), value: lead.taxDistrict },
        ]}
      />
      {participants.length > 0 && (
        <List title={t('parties.participants')}>
          {participants.map((unit) => (
            <li key={unit.creditCode}>
              <Unit {...unit} />
            </li>
          ))}
        </List>
      )}
      {members.length > 0 && (
        <List title={t('parties.members')}>
          {members.map(({ name, duty }) => (
            <li key={`${name} ${duty}`}>
              {name} <small>{duty}</small>
            </li>
          ))}
        </List>
      )}
    </Panel>
  );
}

function List({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className={styles['minor']}>{title}</h3>
      <ul className={styles['people']}>{children}</ul>
    </>
  );
}

function Unit({ name, creditCode }: { readonly name: string; readonly creditCode: string }) {
  const { readings } = useSession();
  return (
    <span className={styles['unit']}>
      {readings.has('blacklist') ? <Link to={unitPath(creditCode)}>{name}</Link> : name}
      <small className={styles['code']}>{creditCode}</small>
    </span>
  );
}

function placeOf({ registeredDistrict, town }: Schemas['UnitDto']): string {
  return town === undefined ? registeredDistrict : `${registeredDistrict} ${town}`;
}
