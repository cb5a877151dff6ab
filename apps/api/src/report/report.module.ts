import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { RegisterController } from './register.controller.ts';
import { ReportFiles } from './report-files.ts';
import { ReportController } from './report.controller.ts';

/** Reports and registers over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [ReportController, RegisterController],
  providers: [ReportFiles],
})
export class ReportModule {}
