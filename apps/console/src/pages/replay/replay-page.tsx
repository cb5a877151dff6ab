import { Button } from 'antd';
import { Link, useLocation, useParams } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './replay-page.module.css';
import { StoryTold } from './story-told.tsx';
import { strayPositions } from './story.ts';
import type { Story } from './story.ts';

/** As many steps as one answer may have: with them in the browser, moving asks nobody. */
const STEPS_MAX = 500;

/** The story of an application, project, centre or recognition, moment by moment. */
export function ReplayPage() {
  const t = useWords('replay');
  const query = useStory();
  return (
    <Answered query={query}>
      {(story) => (
        <>
          <Head story={story} />
          <Stray story={story} />
          {story.items.length === 0 ? <p>{t('empty')}</p> : <StoryTold story={story} />}
          <CursorPager nextCursor={story.nextCursor} />
        </>
      )}
    </Answered>
  );
}

/** The story the address names, read once. */
function useStory() {
  const { pathname } = useLocation();
  const { id = '' } = useParams();
  const [{ cursor }] = useUrlState();
  const query = { ...useMoment(), limit: STEPS_MAX, ...(cursor !== undefined && { cursor }) };
  const asked = (list: string) => ({ enabled: pathname.startsWith(`/${list}/`) });
  const application = api.useQuery(
    'get',
    '/api/v1/applications/{applicationId}/replay',
    { params: { path: { applicationId: id }, query } },
    asked('applications'),
  );
  const project = api.useQuery(
    'get',
    '/api/v1/projects/{projectId}/replay',
    { params: { path: { projectId: id }, query } },
    asked('projects'),
  );
  const centre = api.useQuery(
    'get',
    '/api/v1/centres/{centreId}/replay',
    { params: { path: { centreId: id }, query } },
    asked('centres'),
  );
  const recognition = api.useQuery(
    'get',
    '/api/v1/recognitions/{recognitionId}/replay',
    { params: { path: { recognitionId: id }, query } },
    asked('recognitions'),
  );
  if (pathname.startsWith('/applications/')) return application;
  if (pathname.startsWith('/centres/')) return centre;
  return pathname.startsWith('/recognitions/') ? recognition : project;
}

/** What the address asks for and the story does not have: the nearest step before is shown. */
function Stray({ story }: { readonly story: Story }) {
  const t = useWords('replay');
  const [{ at, with: other }] = useUrlState();
  const [stray] = strayPositions(story.items, [at, other]);
  if (stray === undefined || story.items.length === 0) return null;
  return (
    <p role="status" className={styles['stray']}>
      {t('stray')} <code>{stray}</code>
    </p>
  );
}

function Head({ story: { noun, id, title } }: { readonly story: Story }) {
  const t = useWords('replay');
  const term = useTerms();
  const { pathname } = useLocation();
  return (
    <PageHead
      title={`${t('title', { noun: term('subject', noun) })} ${id}`}
      subtitle={
        <>
          {title} ·{' '}
          <Link className={styles['back']} to={pathname.replace(/\/replay$/, '')}>
            {t('backTo')}
          </Link>
        </>
      }
      actions={
        <>
          <AsOfControl />
          <Button className="unprinted" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    />
  );
}
