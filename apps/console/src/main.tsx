import './app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './app/console.tsx';
import { loadAhead } from './app/load-ahead.ts';
import { SCRIPTS } from './app/routes.tsx';
import { takeTokenFromAddress } from './client/token.ts';
import { startWords } from './words/words.ts';

takeTokenFromAddress();
await startWords();

const place = document.getElementById('console');
if (!place) throw new Error('the page has no place for the console');
createRoot(place).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
void loadAhead(SCRIPTS);
