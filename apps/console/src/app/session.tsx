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
    const back = new URLSearchParams({ to: pathname + search });
    return <Navigate to={`/sign-in?${back}`} replace />;
  }
  return <Known>{children}</Known>;
}

function Known({ children }: { readonly children: ReactNode }) {
  const answer = api.useQuery('get', '/api/v1/session');
  return (
    <Answered query={answer}>
      {(told) => {
        const session = sessionOf(told);
        if (!session) return <Navigate to="/sign-in" replace />;
        return <SessionContext value={session}>{children}</SessionContext>;
      }}
    </Answered>
  );
}

/** Undefined while a token with several roles has none chosen. */
function sessionOf({ actorId, roles }: SessionAnswer): Session | undefined {
  const [only, ...others] = roles;
  const acting = others.length === 0 ? only : roles.find(({ role }) => role === roleKept());
  if (!acting) return undefined;
  return {
    actorId,
    role: acting.role,
    roles: roles.map(({ role }) => role),
    readings: new Set(acting.readings),
  };
}
