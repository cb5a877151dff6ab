import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { ProjectAcceptanceController } from './project-acceptance.controller.ts';
import { ProjectMoneyController } from './project-money.controller.ts';
import { ProjectReadingController } from './project-reading.controller.ts';
import { ProjectRecoveryController } from './project-recovery.controller.ts';
import { ProjectController } from './project.controller.ts';

/** Projects over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [
    ProjectAcceptanceController,
    ProjectController,
    ProjectMoneyController,
    ProjectReadingController,
    ProjectRecoveryController,
  ],
})
export class ProjectModule {}
