import type { UseQueryResult } from '@tanstack/react-query';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import type { SubjectKind } from './subjects.ts';

type Basis = components['schemas']['DecisionBasisView'];

interface OfOne {
  readonly id: string;
}

const BY_KIND = {
  application: OfApplication,
  project: OfProject,
  centre: OfCentre,
  recognition: OfRecognition,
} as const;

/** Every decision about a thing, with its basis. */
export function Decisions({ kind, id }: OfOne & { readonly kind: SubjectKind }) {
  const Of = BY_KIND[kind];
  return <Of id={id} />;
}

function OfApplication({ id: applicationId }: OfOne) {
  const params = { path: { applicationId } };
  const query = api.useQuery('get', '/api/v1/applications/{applicationId}/basis', { params });
  return <Told query={query} />;
}

function OfProject({ id: projectId }: OfOne) {
  const params = { path: { projectId } };
  return <Told query={api.useQuery('get', '/api/v1/projects/{projectId}/basis', { params })} />;
}

function OfCentre({ id: centreId }: OfOne) {
  const params = { path: { centreId } };
  return <Told query={api.useQuery('get', '/api/v1/centres/{centreId}/basis', { params })} />;
}

function OfRecognition({ id: recognitionId }: OfOne) {
  const params = { path: { recognitionId } };
  const query = api.useQuery('get', '/api/v1/recognitions/{recognitionId}/basis', { params });
  return <Told query={query} />;
}

function Told({ query }: { readonly query: UseQueryResult<Basis, unknown> }) {
  return (
    <Answered query={query}>{({ decisions }) => <DecisionsPanel decisions={decisions} />}</Answered>
  );
}
