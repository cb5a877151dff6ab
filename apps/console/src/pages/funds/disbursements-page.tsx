import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { DisbursementSlip } from './disbursement-slip.tsx';
import { DisbursementsTable, keyOf } from './disbursements-table.tsx';
import { RegisterFilters, useRegisterQuery } from './register-filters.tsx';
import { RegisterFrame } from './register-frame.tsx';

const PATH = '/api/v1/reports/disbursements';
const STATUSES = ['requested', 'begun', 'authorised', 'paid', 'returned', 'cancelled'] as const;

/** The disbursement register; a row opens as a slip of its own. */
export function DisbursementsPage() {
  const [{ cursor, open }] = useUrlState();
  const query = useRegisterQuery(STATUSES);
  const register = api.useQuery(
    'get',
    PATH,
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const opened = register.data?.items.find((one) => keyOf(one) === open);
  return (
    <RegisterFrame
      section="disbursements"
      filters={<RegisterFilters set="disbursement" statuses={STATUSES} path={PATH} query={query} />}
      register={register}
      slip={opened && <DisbursementSlip disbursement={opened} />}
    >
      {(rows) => <DisbursementsTable rows={rows} />}
    </RegisterFrame>
  );
}
