/** The house rule no published plugin has here: how files are named. */
import { basename } from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|common|managers?|base|impl|misc|shared)([-.]|$)/;

const fileName = {
  meta: {
    type: 'problem',
    docs: { description: 'Files are kebab-case and named after what they hold.' },
    schema: [],
    messages: {
      kebab: '"{{name}}" is not kebab-case.',
      empty: '"{{name}}" says nothing: name the file after what it holds.',
    },
  },
  create(context) {
    const name = basename(context.filename).replace(/\.[a-z]+$/, '');
    return {
      Program(node) {
        if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        if (EMPTY_WORDS.test(name)) context.report({ node, messageId: 'empty', data: { name } });
      },
    };
  },
};

export const housePlugin = { meta: { name: 'house' }, rules: { 'file-name': fileName } };
