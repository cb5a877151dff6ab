import { useTerms } from '../../words/words.ts';
import type { Clause } from './policy-answer.ts';
import styles from './policy.module.css';
import { Said } from './said.tsx';

type Cover = Clause['coveredBy'][number];

/** What covers a clause: in words where there are any, and by its name in the code. */
export function ClauseCovers({ covers }: { readonly covers: readonly Cover[] }) {
  return (
    <ul className={styles['coverList']}>
      {covers.map((cover) => (
        <CoverLine key={`${cover.kind} ${cover.place ?? ''} ${cover.name ?? ''}`} cover={cover} />
      ))}
    </ul>
  );
}

function CoverLine({ cover: { kind, name, place, told } }: { readonly cover: Cover }) {
  const term = useTerms();
  const ofAggregate = kind === 'step' || kind === 'attestation';
  return (
    <li>
      <span className={styles['coverKind']} data-cover={kind}>
        {term('cover', kind)}
      </span>
      {told && <Said of={told} />}
      {ofAggregate && <span className={styles['soft']}>{term('aggregate', place)}</span>}
      {name !== null && <code>{name}</code>}
    </li>
  );
}
