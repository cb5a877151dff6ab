import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { PolicyController } from './policy.controller.ts';

/** The policy texts over HTTP: clauses, parameters, and where they were applied. */
@Module({ imports: [EntranceModule], controllers: [PolicyController] })
export class PolicyModule {}
