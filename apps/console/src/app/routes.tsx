import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { Loading } from '../parts/answered.tsx';
import { BrokenPage, UnknownPage } from './dead-ends.tsx';
import { Home } from './home.tsx';
import { Layout } from './layout.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Every page is loaded when it is first asked for. */
const PAGES: readonly RouteObject[] = [
  {
    path: 'duplicates',
    lazy: async () => ({
      Component: (await import('../pages/duplicates/duplicates-page.tsx')).DuplicatesPage,
    }),
  },
  {
    path: 'duplicates/scan',
    lazy: async () => ({
      Component: (await import('../pages/duplicates/scan-page.tsx')).ScanPage,
    }),
  },
  {
    path: 'duplicates/:caseId',
    lazy: async () => ({
      Component: (await import('../pages/duplicates/case-page.tsx')).CasePage,
    }),
  },
  {
    path: 'duties',
    lazy: async () => ({
      Component: (await import('../pages/duties/duties-page.tsx')).DutiesPage,
    }),
  },
  {
    path: 'funds',
    lazy: async () => ({
      Component: (await import('../pages/funds/funds-page.tsx')).FundsPage,
    }),
  },
  {
    path: 'funds/postings',
    lazy: async () => ({
      Component: (await import('../pages/funds/postings-page.tsx')).PostingsPage,
    }),
  },
  {
    path: 'funds/disbursements',
    lazy: async () => ({
      Component: (await import('../pages/funds/disbursements-page.tsx')).DisbursementsPage,
    }),
  },
  {
    path: 'funds/recoveries',
    lazy: async () => ({
      Component: (await import('../pages/funds/recoveries-page.tsx')).RecoveriesPage,
    }),
  },
  {
    path: 'funds/ageing',
    lazy: async () => ({
      Component: (await import('../pages/funds/ageing-page.tsx')).AgeingPage,
    }),
  },
  {
    path: 'funds/tie-out',
    lazy: async () => ({
      Component: (await import('../pages/funds/tie-out-page.tsx')).TieOutPage,
    }),
  },
  {
    path: 'funds/treasury',
    lazy: async () => ({
      Component: (await import('../pages/funds/treasury-page.tsx')).TreasuryPage,
    }),
  },
  {
    path: 'funds/:fundId',
    lazy: async () => ({
      Component: (await import('../pages/funds/fund-page.tsx')).FundPage,
    }),
  },
  {
    path: 'overview',
    lazy: async () => ({
      Component: (await import('../pages/overview/overview-page.tsx')).OverviewPage,
    }),
  },
  ...['applications', 'projects', 'centres', 'recognitions'].map((list) => ({
    path: `${list}/:id/replay`,
    lazy: async () => ({
      Component: (await import('../pages/replay/replay-page.tsx')).ReplayPage,
    }),
  })),
  {
    path: 'search',
    lazy: async () => ({
      Component: (await import('../pages/search/search-page.tsx')).SearchPage,
    }),
  },
  {
    path: 'applications',
    lazy: async () => ({
      Component: (await import('../pages/subjects/applications-page.tsx')).ApplicationsPage,
    }),
  },
  {
    path: 'projects',
    lazy: async () => ({
      Component: (await import('../pages/subjects/projects-page.tsx')).ProjectsPage,
    }),
  },
  {
    path: 'centres',
    lazy: async () => ({
      Component: (await import('../pages/subjects/centres-page.tsx')).CentresPage,
    }),
  },
  {
    path: 'recognitions',
    lazy: async () => ({
      Component: (await import('../pages/subjects/recognitions-page.tsx')).RecognitionsPage,
    }),
  },
  {
    path: 'applications/:id',
    lazy: async () => ({
      Component: (await import('../pages/subjects/application-page.tsx')).ApplicationPage,
    }),
  },
  {
    path: 'projects/:id',
    lazy: async () => ({
      Component: (await import('../pages/subjects/project-page.tsx')).ProjectPage,
    }),
  },
  {
    path: 'centres/:id',
    lazy: async () => ({
      Component: (await import('../pages/subjects/centre-page.tsx')).CentrePage,
    }),
  },
  {
    path: 'recognitions/:id',
    lazy: async () => ({
      Component: (await import('../pages/subjects/recognition-page.tsx')).RecognitionPage,
    }),
  },
  {
    path: 'credit',
    lazy: async () => ({
      Component: (await import('../pages/credit/credit-page.tsx')).CreditPage,
    }),
  },
  {
    path: 'credit/units/:creditCode',
    lazy: async () => ({
      Component: (await import('../pages/credit/unit-page.tsx')).UnitPage,
    }),
  },
  {
    path: 'credit/persons/:personRef',
    lazy: async () => ({
      Component: (await import('../pages/credit/person-page.tsx')).PersonPage,
    }),
  },
  {
    path: 'policy',
    lazy: async () => ({
      Component: (await import('../pages/policy/policy-page.tsx')).PolicyPage,
    }),
  },
  {
    path: 'policy/clauses/:clauseId',
    lazy: async () => ({
      Component: (await import('../pages/policy/clause-page.tsx')).ClausePage,
    }),
  },
  {
    path: 'policy/parameters',
    lazy: async () => ({
      Component: (await import('../pages/policy/parameters-page.tsx')).ParametersPage,
    }),
  },
];

/** The pages of the console, each with its own address below `/console`. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', Component: SignInPage, ErrorBoundary: BrokenPage },
    {
      path: '/',
      Component: Layout,
      ErrorBoundary: BrokenPage,
      children: [
        { index: true, Component: Home },
        // A page whose script does not come has nothing of its own to show yet: the group around it tells.
        { HydrateFallback: Loading, ErrorBoundary: BrokenPage, children: [...PAGES] },
        { path: '*', Component: UnknownPage },
      ],
    },
  ],
  { basename: '/console' },
);
