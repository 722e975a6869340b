import { forgetPagesOnBack } from '@samplan/web/session';
import { startColourScheme, startLanguage } from '@samplan/web/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

startColourScheme();
forgetPagesOnBack();

const root = document.getElementById('root');
if (root) {
  const translator = await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <App translator={translator} />
    </StrictMode>,
  );
}
