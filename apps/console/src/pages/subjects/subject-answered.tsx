import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { isUnknownId } from '../../client/wrong-address.ts';
import { Answered } from '../../parts/answered.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { PAGES } from './subjects.ts';
import type { PagedKind } from './subjects.ts';

export interface SubjectAnsweredProps<Answer> {
  readonly kind: PagedKind;
  readonly query: UseQueryResult<Answer, unknown>;
  readonly children: (answer: Answer) => ReactNode;
}

/** One thing, once it is there; of an id that nobody knows, that it is so and where to look. */
export function SubjectAnswered<Answer>({ kind, query, children }: SubjectAnsweredProps<Answer>) {
  const { error } = query;
  const { search } = useLocation();
  if (isUnknownId(error, search)) return <UnknownSubject kind={kind} />;
  return <Answered query={query}>{children}</Answered>;
}

/** The id in the address of a page. */
export function useSubjectId(): string {
  const { id = '' } = useParams();
  return id;
}

function UnknownSubject({ kind }: { readonly kind: PagedKind }) {
  const t = useWords('subjects');
  const term = useTerms();
  const navigate = useNavigate();
  const id = useSubjectId();
  const words = { id, kind: term('subject', kind) };
  return (
    <Notice
      title={t('unknown.title', words)}
      detail={t('unknown.detail', words)}
      toDo={t('unknown.toDo', words)}
      actions={
        <>
          <Button
            type="primary"
            onClick={() => void navigate(`/search?${new URLSearchParams({ text: id })}`)}
          >
            {t('unknown.search', words)}
          </Button>
          <Button onClick={() => void navigate(PAGES[kind])}>{t('unknown.list', words)}</Button>
        </>
      }
    />
  );
}
