import { RouterProvider } from '@tanstack/react-router';
import { DataProvider, useDropCaches } from '@samplan/web/data';
import { LanguageProvider, type Translator } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { router } from './router';

export function App({ translator }: { translator: Translator }) {
  return (
    <DataProvider>
      <Language translator={translator}>
        <RouterProvider router={router} />
      </Language>
    </DataProvider>
  );
}

function Language({ translator, children }: { translator: Translator; children: ReactNode }) {
  return (
    <LanguageProvider translator={translator} onChange={useDropCaches()}>
      {children}
    </LanguageProvider>
  );
}
