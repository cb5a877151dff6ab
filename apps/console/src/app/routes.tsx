import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Loading } from '../parts/answered.tsx';
import { BrokenPage, UnknownPage } from './dead-ends.tsx';
import { Home } from './home.tsx';
import { Layout } from './layout.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** A page, whose script is loaded when it is first asked for, or when nothing else is to be done. */
interface PageRoute {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
}

const PAGES: readonly PageRoute[] = [
  {
    path: 'awards',
    load: async () => (await import('../pages/awards/awards-page.tsx')).AwardsPage,
  },
  {
    path: 'awards/:id',
    load: async () => (await import('../pages/awards/award-page.tsx')).AwardPage,
  },
  {
    path: 'duplicates',
    load: async () => (await import('../pages/duplicates/duplicates-page.tsx')).DuplicatesPage,
  },
  {
    path: 'duplicates/scan',
    load: async () => (await import('../pages/duplicates/scan-page.tsx')).ScanPage,
  },
  {
    path: 'duplicates/:caseId',
    load: async () => (await import('../pages/duplicates/case-page.tsx')).CasePage,
  },
  {
    path: 'duties',
    load: async () => (await import('../pages/duties/duties-page.tsx')).DutiesPage,
  },
  {
    path: 'funds',
    load: async () => (await import('../pages/funds/funds-page.tsx')).FundsPage,
  },
  {
    path: 'funds/postings',
    load: async () => (await import('../pages/funds/postings-page.tsx')).PostingsPage,
  },
  {
    path: 'funds/disbursements',
    load: async () => (await import('../pages/funds/disbursements-page.tsx')).DisbursementsPage,
  },
  {
    path: 'funds/recoveries',
    load: async () => (await import('../pages/funds/recoveries-page.tsx')).RecoveriesPage,
  },
  {
    path: 'funds/ageing',
    load: async () => (await import('../pages/funds/ageing-page.tsx')).AgeingPage,
  },
  {
    path: 'funds/tie-out',
    load: async () => (await import('../pages/funds/tie-out-page.tsx')).TieOutPage,
  },
  {
    path: 'funds/treasury',
    load: async () => (await import('../pages/funds/treasury-page.tsx')).TreasuryPage,
  },
  {
    path: 'funds/:fundId',
    load: async () => (await import('../pages/funds/fund-page.tsx')).FundPage,
  },
  {
    path: 'overview',
    load: async () => (await import('../pages/overview/overview-page.tsx')).OverviewPage,
  },
  {
    path: 'search',
    load: async () => (await import('../pages/search/search-page.tsx')).SearchPage,
  },
  {
    path: 'applications',
    load: async () => (await import('../pages/subjects/applications-page.tsx')).ApplicationsPage,
  },
  {
    path: 'projects',
    load: async () => (await import('../pages/subjects/projects-page.tsx')).ProjectsPage,
  },
  {
    path: 'centres',
    load: async () => (await import('../pages/subjects/centres-page.tsx')).CentresPage,
  },
  {
    path: 'recognitions',
    load: async () => (await import('../pages/subjects/recognitions-page.tsx')).RecognitionsPage,
  },
  {
    path: 'applications/:id',
    load: async () => (await import('../pages/subjects/application-page.tsx')).ApplicationPage,
  },
  {
    path: 'projects/:id',
    load: async () => (await import('../pages/subjects/project-page.tsx')).ProjectPage,
  },
  {
    path: 'centres/:id',
    load: async () => (await import('../pages/subjects/centre-page.tsx')).CentrePage,
  },
  {
    path: 'recognitions/:id',
    load: async () => (await import('../pages/subjects/recognition-page.tsx')).RecognitionPage,
  },
  {
    path: 'credit',
    load: async () => (await import('../pages/credit/credit-page.tsx')).CreditPage,
  },
  {
    path: 'credit/units/:creditCode',
    load: async () => (await import('../pages/credit/unit-page.tsx')).UnitPage,
  },
  {
    path: 'credit/persons/:personRef',
    load: async () => (await import('../pages/credit/person-page.tsx')).PersonPage,
  },
  {
    path: 'policy',
    load: async () => (await import('../pages/policy/policy-page.tsx')).PolicyPage,
  },
  {
    path: 'policy/clauses/:clauseId',
    load: async () => (await import('../pages/policy/clause-page.tsx')).ClausePage,
  },
  {
    path: 'policy/parameters',
    load: async () => (await import('../pages/policy/parameters-page.tsx')).ParametersPage,
  },
  ...['applications', 'projects', 'centres', 'recognitions'].map((list) => ({
    path: `${list}/:id/replay`,
    load: async () => (await import('../pages/replay/replay-page.tsx')).ReplayPage,
  })),
];

/** What loads the script of every page, and of what is drawn on them. */
export const SCRIPTS: readonly (() => Promise<unknown>)[] = [
  ...PAGES.map(({ load }) => load),
  () => import('../parts/chart-library.ts'),
];

const PAGE_ROUTES = PAGES.map(({ path, load }) => ({
  path,
  lazy: async () => ({ Component: await load() }),
}));

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
        { HydrateFallback: Loading, ErrorBoundary: BrokenPage, children: PAGE_ROUTES },
        { path: '*', Component: UnknownPage },
      ],
    },
  ],
  { basename: '/console' },
);
