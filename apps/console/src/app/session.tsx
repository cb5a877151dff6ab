import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../client/api.ts';
import { roleKept, tokenKept } from '../client/token.ts';
import { Answered } from '../parts/answered.tsx';

type SessionAnswer = components['schemas']['SessionView'];

/** Who is signed in, acts in which role, and what that role may read. */
export interface Session {
  readonly actorId: string;
  readonly role: string;
  readonly roles: readonly string[];
  readonly readings: ReadonlySet<string>;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in. @throws Error outside of the pages that ask for a token */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('nobody is signed in here');
  return session;
}

/** Shows what is inside to whoever is signed in, and the way to sign in to everybody else. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  if (tokenKept() === null) {
    return <Navigate to={signInFrom(pathname + search)} replace />;
  }
  return <Known>{children}</Known>;
}

/** Where one signs in, and comes back from. */
function signInFrom(to: string): string {
  return `/sign-in?${new URLSearchParams({ to })}`;
}

function Known({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  const answer = api.useQuery('get', '/api/v1/session');
  return (
    <Answered query={answer}>
      {(told) => {
        const session = sessionOf(told);
        if (!session) return <Navigate to={signInFrom(pathname + search)} replace />;
        return <SessionContext value={session}>{children}</SessionContext>;
      }}
    </Answered>
  );
}

/** Undefined while a token with several roles has none chosen, or one chosen that it does not have. */
function sessionOf({ actorId, roles }: SessionAnswer): Session | undefined {
  const [only, ...others] = roles;
  const kept = roleKept();
  const isOnly = others.length === 0 && kept === null;
  const acting = isOnly ? only : roles.find(({ role }) => role === kept);
  if (!acting) return undefined;
  return {
    actorId,
    role: acting.role,
    roles: roles.map(({ role }) => role),
    readings: new Set(acting.readings),
  };
}
