import { Link } from 'react-router';
import type { Asked } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import { Hits } from './hits.tsx';
import styles from './search.module.css';

type Kind = NonNullable<NonNullable<Asked<'/api/v1/search'>['query']>['kind']>;

/** The kinds in the order of a grant's life, and what a role must be able to read to find them. */
const KINDS: readonly (readonly [kind: Kind, reading: string])[] = [
  ['project', 'projects'],
  ['application', 'applications'],
  ['centre', 'centres'],
  ['recognition', 'recognitions'],
  ['external-award', 'duplicate-cases'],
];

/** So many of each kind before its own list is asked for. */
const FIRST = 5;

/** What a text finds, kind by kind; with `kind` in the address, all of one kind. */
export function SearchPage() {
  const t = useWords('search');
  const term = useTerms();
  const [{ text = '', kind }] = useUrlState();
  const { readings } = useSession();
  const readable = KINDS.filter(([, reading]) => readings.has(reading)).map(([name]) => name);
  const one = readable.find((name) => name === kind);
  if (text === '') return <PageHead title={t('title')} subtitle={t('hint')} />;
  const subtitle =
    one === undefined ? t('hint') : <Link to={pathAt('/search', { text })}>{t('allKinds')}</Link>;
  return (
    <>
      <PageHead title={t('titleOf', { text })} subtitle={subtitle} />
      {one === undefined ? (
        <EveryKind text={text} kinds={readable} />
      ) : (
        <Panel title={term('subject', one)}>
          <OfOneKind text={text} kind={one} />
        </Panel>
      )}
    </>
  );
}

interface EveryKindProps {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/** Kinds of which something was found; that nothing was, when all have answered so. */
function EveryKind({ text, kinds }: EveryKindProps) {
  const t = useWords('search');
  const any = api.useQuery('get', '/api/v1/search', { params: { query: { text, limit: 1 } } });
  return (
    <Answered
      query={any}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className={styles['nothing']}>{t('nothing', { text })}</p>}
    >
      {() => kinds.map((kind) => <KindPanel key={kind} text={text} kind={kind} />)}
    </Answered>
  );
}

function KindPanel({ text, kind }: { readonly text: string; readonly kind: Kind }) {
  const t = useWords('search');
  const term = useTerms();
  const asked = { text, kind, limit: FIRST };
  const { data } = api.useQuery('get', '/api/v1/search', { params: { query: asked } });
  if (data === undefined || data.items.length === 0) return null;
  const more = data.nextCursor !== null && (
    <Link to={pathAt('/search', { text, kind })}>{t('more')}</Link>
  );
  return (
    <Panel title={term('subject', kind)} extra={more}>
      <Hits hits={data.items} kind={kind} />
    </Panel>
  );
}

function OfOneKind({ text, kind }: { readonly text: string; readonly kind: Kind }) {
  const t = useWords('search');
  const [{ cursor }] = useUrlState();
  const asked = { text, kind, ...(cursor !== undefined && { cursor }) };
  const query = api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: asked } },
    { keepShowing: true },
  );
  return (
    <Answered
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className={styles['nothing']}>{t('nothing', { text })}</p>}
    >
      {({ items, nextCursor }) => (
        <>
          <Hits hits={items} kind={kind} />
          <CursorPager nextCursor={nextCursor} />
        </>
      )}
    </Answered>
  );
}
