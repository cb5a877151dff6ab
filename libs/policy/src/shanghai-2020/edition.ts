import type { RecognitionEdition } from '../recognition-edition.ts';
import { certificate } from './certificate.ts';
import { eligibility } from './eligibility.ts';
import { VALIDITY } from './parameters.ts';
import { review } from './review.ts';

/** The text of 2020 of 市科委, 市财政局, 市税务局 and 市人力资源和社会保障局. */
export const shanghai2020: RecognitionEdition = {
  version: 'shanghai-2020',
  title: '上海市高新技术成果转化项目认定办法',
  validity: VALIDITY,
  eligibility,
  review,
  certificate,
};
