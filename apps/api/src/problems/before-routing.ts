import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_MEDIA_TYPE, PROBLEMS } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import { problemDetails, sendProblem } from './send-problem.ts';
import { newTraceId } from './trace-id.ts';

const UNREADABLE =
  'The address cannot be read: a per cent sign is followed by two hexadecimal digits, and what it ' +
  'stands for is UTF-8.';

/** Answers an address that the router could not decode, before any route is known. */
export function answerUnreadableAddress(
  _error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const code = 'REQUEST.INVALID';
  sendProblem({ ...PROBLEMS[code], code, detail: UNREADABLE }, { request, reply });
}

/** What is wrong with a connection on which no request could be read. */
const OF_THE_CONNECTION: Readonly<
  Partial<Record<string, { readonly code: ProblemCode; readonly detail: string }>>
> = {
  HPE_HEADER_OVERFLOW: {
    code: 'REQUEST.HEAD_TOO_LARGE',
    detail: 'The address and the headers together hold at most 16 KiB.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST.TOO_SLOW',
    detail: 'The request did not arrive in time. Send it again.',
  },
};

const NO_REQUEST = { code: 'REQUEST.INVALID', detail: 'This is no request of HTTP.' } as const;

/** Answers on the bare connection what never became a request, and closes it. */
export function answerUnreadableRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, detail } = OF_THE_CONNECTION[error.code] ?? NO_REQUEST;
  const about = { ...PROBLEMS[code], code, detail };
  const body = JSON.stringify(problemDetails(about, { instance: '', traceId: newTraceId() }));
  const head = [
    `HTTP/1.1 ${about.status} ${STATUS_CODES[about.status] ?? ''}`,
    `content-type: ${PROBLEM_MEDIA_TYPE}; charset=utf-8`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
