import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { RecoveriesTable, recoveryKey } from './recoveries-table.tsx';
import { RecoverySlip } from './recovery-slip.tsx';
import { RegisterFilters, useRegisterQuery } from './register-filters.tsx';
import { RegisterFrame } from './register-frame.tsx';

const PATH = '/api/v1/reports/recoveries';
const STATUSES = ['outstanding', 'write-off-requested', 'settled'] as const;

/** The recovery register; a row opens as a slip of its own. */
export function RecoveriesPage() {
  const [{ cursor, open }] = useUrlState();
  const query = useRegisterQuery(STATUSES);
  const register = api.useQuery(
    'get',
    PATH,
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const opened = register.data?.items.find((one) => recoveryKey(one) === open);
  return (
    <RegisterFrame
      section="recoveries"
      filters={<RegisterFilters set="recovery" statuses={STATUSES} path={PATH} query={query} />}
      register={register}
      slip={opened && <RecoverySlip recovery={opened} />}
    >
      {(rows) => <RecoveriesTable rows={rows} />}
    </RegisterFrame>
  );
}
