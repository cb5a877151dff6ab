import { api } from '../../client/api.ts';
import { momentInShanghai } from '../../parts/format-day.ts';
import { Identifier } from '../../parts/identifier.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

/** A call by its title, with its id, the document that published it, and when it was open. */
export function CallFact({ callId }: { readonly callId: string }) {
  const t = useWords('subjects');
  const { data: call } = api.useQuery('get', '/api/v1/calls/{callId}', {
    params: { path: { callId } },
  });
  if (call === undefined) return <Identifier>{callId}</Identifier>;
  const window = {
    opens: momentInShanghai(call.opensAt),
    closes: momentInShanghai(call.closesAt),
  };
  return (
    <span className={styles['call']}>
      {call.title}
      <small>
        <Identifier>{callId}</Identifier> · <Identifier>{call.guideNumber}</Identifier>
      </small>
      <small>{t('facts.callWindow', window)}</small>
    </span>
  );
}
