import type { Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { fundTable } from './view.ts';

/** Every fund by name, source, programme and fiscal year. */
export const fundRegister: Projection = {
  name: 'fund-register',
  version: 1,
  views: [
    registerView(fundTable)({
      keyOf: ({ data }) => data.fundId,
      opens: {
        FundsAppropriated: ({ data, position }) => ({
          fundId: data.fundId,
          name: data.name,
          source: data.source,
          programme: data.programme,
          fiscalYear: data.fiscalYear,
          documentNumber: data.document.number,
          firstPosition: position,
        }),
      },
      changes: {},
    }),
  ],
};
