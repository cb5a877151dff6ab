import { Amount } from '../../parts/amount.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

/** What became of an award; null and absent where there is no such figure. */
type Figures = Readonly<Partial<Record<(typeof FIGURES)[number], string | null>>>;

const FIGURES = [
  'award',
  'paid',
  'released',
  'recoveryOrdered',
  'recovered',
  'writtenOff',
] as const;

/** What cannot be zero and say something: the rest is drawn only where there is money in it. */
const ALWAYS: readonly string[] = ['award', 'paid'];
const NOTHING = '0.00';

/** The money of an award in figures, as the register has it. */
export function AwardFigures({ figures }: { readonly figures: Figures }) {
  const t = useWords('subjects');
  const shown = FIGURES.filter((name) => {
    const yuan = figures[name];
    return yuan !== undefined && yuan !== null && (ALWAYS.includes(name) || yuan !== NOTHING);
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles['figures']} aria-label={t('figures.title')}>
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`figures.${name}`)}</dt>
          <dd>
            <Amount yuan={figures[name]} unit="auto" named />
          </dd>
        </div>
      ))}
    </dl>
  );
}
