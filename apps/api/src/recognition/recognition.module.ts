import { Module } from '@nestjs/common';
import { EntranceModule } from '../entrance.module.ts';
import { RecognitionCertificateController } from './recognition-certificate.controller.ts';
import { RecognitionNoticeController } from './recognition-notice.controller.ts';
import { RecognitionReadingController } from './recognition-reading.controller.ts';
import { RecognitionController } from './recognition.controller.ts';

/** The recognition of transformation projects over HTTP. */
@Module({
  imports: [EntranceModule],
  controllers: [
    RecognitionCertificateController,
    RecognitionController,
    RecognitionNoticeController,
    RecognitionReadingController,
  ],
})
export class RecognitionModule {}
