import { DataProvider } from '@samplan/web/data';
import type { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { screen } from '@testing-library/react';
import { renderIn } from '@samplan/web/ui/testing';
import type { ReactNode } from 'react';

/** What is fetched beside what is drawn. */
interface Beside {
  crisisSteps?: unknown[];
  rehabCourses?: unknown[];
  pastPlans?: unknown[];
  roles?: readonly string[];
}

/** Draws a part of the program as one person sees it. */
export async function drawAs(
  server: FakeServer,
  personId: string,
  children: ReactNode,
  { crisisSteps = [], rehabCourses = [], pastPlans = [], roles = ['PROFESSIONAL'] }: Beside = {},
) {
  const collaboration = { __typename: 'Collaboration', id: 'collaboration' };
  server.answer('CrisisSteps', { collaboration: { ...collaboration, crisisSteps } });
  server.answer('Tabs', { collaboration: { ...collaboration, rehabCourses } });
  server.answer('PlanLife', {
    collaboration: { ...collaboration, pastPlans, planRefusals: [] },
    planSetting: { __typename: 'PlanSetting', appealWeeks: 3, appealBody: 'Statsforvaltaren', reviewMonths: 6 },
  });
  server.answer('Refusals', { collaboration: { __typename: 'Collaboration', id: 'collaboration', planRefusals: [] } });
  server.answer('Session', {
    session: {
      __typename: 'Session',
      demoMode: true,
      loggedIn: true,
      idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      hats: [],
      hat: {
        __typename: 'Hat',
        personId,
        name: personId,
        municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' },
        roles,
        unitName: null,
        profession: null,
        ownerOf: null,
      },
    },
  });
  return renderIn(
    <DataProvider>
      <SessionProvider>{children}</SessionProvider>
    </DataProvider>,
  );
}

/** And waits until what it asked for is there. */
export async function showAs(...drawn: Parameters<typeof drawAs>) {
  const shown = await drawAs(...drawn);
  await screen.findAllByRole('heading', { level: 2 });
  return shown;
}
