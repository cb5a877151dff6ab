import type { Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { openUseTable } from './view.ts';

/** The results that are open to public-interest use. */
export const openUseRegister: Projection = {
  name: 'open-use-register',
  version: 1,
  views: [
    registerView(openUseTable)({
      keyOf: ({ data }) => data.projectId,
      opens: {
        OpenUseRegistered: ({ data, occurredOn, position }, before) => ({
          projectId: data.projectId,
          title: data.title,
          registeredOn: before?.registeredOn ?? occurredOn,
          firstPosition: before?.firstPosition ?? position,
        }),
      },
      changes: {},
    }),
  ],
};
