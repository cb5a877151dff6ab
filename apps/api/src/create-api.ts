import 'reflect-metadata';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { ApiModule } from './api.module.ts';
import { builtConsole, serveConsole } from './console/serve-console.ts';
import type { EmbeddedLedger } from './ledger/open-embedded-ledger.ts';
import { openApiOf } from './open-api.ts';
import { answerUnreadableAddress, answerUnreadableRequest } from './problems/before-routing.ts';
import { traceIdOf } from './problems/trace-id.ts';

/** 1 MiB. */
const BODY_BYTES_MAX = 1_048_576;

/** As long as the head of a request may be: how long an id is, its route says, and refuses in its own words. */
const ID_LENGTH_MAX = 16_384;

/** The API over a ledger that is open, ready to listen or to be asked without a network. */
export async function createApi(
  ledger: EmbeddedLedger,
  log: LoggerService | false,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    genReqId: traceIdOf,
    routerOptions: { maxParamLength: ID_LENGTH_MAX },
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadableRequest,
  });
  // JSON is the one media type that bodies come in; everything else is answered 415.
  adapter.getInstance().removeContentTypeParser('text/plain');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes a literal
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.over(ledger), adapter, {
    bodyParser: false,
    logger: log,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['public', 'public/*path'] });
  serveConsole(adapter.getInstance(), builtConsole());
  SwaggerModule.setup('docs', app, () => openApiOf(app));
  await app.init();
  await adapter.getInstance().ready();
  return app;
}
