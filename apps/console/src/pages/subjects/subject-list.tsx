import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import type { SubjectKind } from './subjects.ts';

export interface SubjectListProps {
  readonly kind: SubjectKind;
  /** Where such a thing can stand, in the order of its life. */
  readonly statuses: readonly string[];
  /** Whether such things answer a call. */
  readonly withCalls?: boolean;
  readonly children: ReactNode;
}

/** The names of the filters in the address, which are those of the API. */
const FILTERS = ['text', 'status', 'callId', 'held', 'creditCode', 'fundId', 'batch'] as const;

/** A register: its filters, all of them in the address, and below them what they leave. */
export function SubjectList({ kind, statuses, withCalls = true, children }: SubjectListProps) {
  const t = useWords('subjects');
  return (
    <>
      <PageHead title={t(`lists.${kind}`)} subtitle={t(`lists.${kind}Subtitle`)} />
      <Filters kind={kind} statuses={statuses} withCalls={withCalls} />
      {children}
    </>
  );
}

/** What the address asks for; what it may not ask for the API refuses and says why. */
export function askedOf(
  state: UrlState,
  filters: readonly string[] = FILTERS,
): Readonly<Record<string, string>> {
  const names = [...filters, 'cursor'];
  return Object.fromEntries(names.flatMap((name) => (state[name] ? [[name, state[name]]] : [])));
}

function Filters({ kind, statuses, withCalls }: Required<Omit<SubjectListProps, 'children'>>) {
  const t = useWords('subjects');
  const term = useTerms();
  const [state, change] = useUrlState();
  const none = Object.fromEntries(FILTERS.map((name) => [name, undefined]));
  const asked = FILTERS.some((name) => state[name] !== undefined);
  return (
    <form
      role="search"
      aria-label={t(`lists.${kind}`)}
      className={`${styles['filters']} unprinted`}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        label={t('lists.text')}
        value={state['text']}
        placeholder={t('lists.textHint')}
        onChoose={(text) => change({ text })}
      />
      <SelectField
        label={t('lists.status')}
        value={state['status']}
        options={statuses.map((status) => ({ value: status, label: term(kind, status) }))}
        onChoose={(status) => change({ status })}
      />
      {withCalls && <CallField />}
      <SelectField
        label={t('lists.held')}
        value={state['held']}
        options={['true', 'false'].map((held) => ({ value: held, label: t(`lists.held-${held}`) }))}
        onChoose={(held) => change({ held })}
        width={110}
      />
      {asked && (
        <Button type="text" onClick={() => change(none)}>
          {t('lists.clear')}
        </Button>
      )}
    </form>
  );
}

/** More calls than a district ever publishes fit one page of the register. */
const CALLS_MAX = 500;

function CallField() {
  const t = useWords('subjects');
  const [{ callId }, change] = useUrlState();
  const { data } = api.useQuery('get', '/api/v1/calls', {
    params: { query: { limit: CALLS_MAX } },
  });
  const calls = data?.items ?? [];
  return (
    <SelectField
      label={t('lists.call')}
      value={callId}
      options={calls.map((call) => ({ value: call.callId, label: call.title }))}
      onChoose={(chosen) => change({ callId: chosen })}
      width={220}
    />
  );
}
