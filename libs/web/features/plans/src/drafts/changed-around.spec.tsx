import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { OfferForm } from '../beside/offer-form';
import { PlanForm } from '../beside/plan-form';
import { ContributorDoes } from '../contributors/contributor-does';
import { CrisisStepForm } from '../crisis/crisis-step-form';
import { NeedForm } from '../needs/need-form';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';

let server: FakeServer;
let round = 0;
beforeEach(() => {
  server = new FakeServer();
  round += 1;
});
afterEach(() => server.stop());

const ends = { onSaved: () => undefined, onClose: () => undefined };
const stands = { id: 'one', version: 2, lifeArea: 'HEALTH' };
const offer = { ...stands, wish: 'Gå tur', answer: 'CANNOT', reason: 'Ingen ledige', unit: null };
const plan = { ...stands, kind: 'CARE', title: 'Stellplan', keptWhere: null, reviseOn: null, unit: null };
const need = { ...stands, text: 'Treng rekkverk', saidBy: 'PERSON' };
const step = {
  ...stands,
  lifeArea: 'COMMON',
  earlyWarning: 'Søv lite',
  steps: 'Ring',
  whoDoes: null,
  whoToCall: null,
  ownWords: false,
};
const contributor = { ...stands, does: 'Køyrer', person: null, unit: null, name: 'Naboen' };

/** A form, what somebody else makes of the same meanwhile, and what is written in it here. */
const forms: [string, (live: boolean) => ReactElement, RegExp, string, object][] = [
  [
    'a service offer',
    (live) => <OfferForm offer={{ ...offer, ...(live && { wish: 'Gå', version: 3 }) } as never} units={[]} {...ends} />,
    /^Kvifor/,
    'EditServiceOffer',
    { reason: 'Ny tekst' },
  ],
  [
    'a plan that is kept elsewhere',
    (live) => (
      <PlanForm plan={{ ...plan, ...(live && { title: 'Stell', version: 3 }) } as never} units={[]} {...ends} />
    ),
    /^Kvar/,
    'EditProfessionalPlan',
    { keptWhere: 'Ny tekst' },
  ],
  [
    'a need',
    (live) => <NeedForm need={{ ...need, ...(live && { saidBy: 'SERVICE', version: 3 }) } as never} {...ends} />,
    /^Kva er behovet|^Kva treng/,
    'EditNeed',
    { text: 'Ny tekst' },
  ],
  [
    'a crisis step',
    (live) => <CrisisStepForm step={{ ...step, ...(live && { steps: 'Ring meg', version: 3 }) } as never} {...ends} />,
    /^Kva hjelper?/,
    'EditCrisisStep',
    { steps: 'Ny tekst' },
  ],
  [
    'what a contributor does',
    (live) => (
      <ContributorDoes
        area="HEALTH"
        contributor={{ ...contributor, ...(live && { does: 'Handlar', version: 3 }) } as never}
        onClose={ends.onClose}
      />
    ),
    /Naboen/,
    'EditContributor',
    { does: 'Ny tekst' },
  ],
];

function Around({ form }: { form: (live: boolean) => ReactElement }) {
  const [live, setLive] = useState(false);
  return (
    <>
      <button onClick={() => setLive(true)}>Signal</button>
      {form(live)}
    </>
  );
}

it.each(forms)(
  'saves %s on what one began from, and what one changed alone, while it changes around one',
  async (_, form, field, operation, said) => {
    const collaborationId = `around-${round}`;
    server.answer('OwnDrafts', { collaboration: { __typename: 'Collaboration', id: collaborationId, drafts: [] } });
    server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: '2026-11-23T10:00:00.000Z', errors: [] } });
    await drawAs(
      server,
      'kari',
      <PlanProvider
        value={{
          collaborationId,
          reader: 'work',
          ownerId: 'aud',
          name: 'Aud',
          me: 'kari',
          level: 'COORDINATE',
          can: () => true,
          areas: ['HEALTH'],
          candidates: [],
        }}
      >
        <Around form={form} />
      </PlanProvider>,
    );
    const box = await screen.findByRole('textbox', { name: field });
    await userEvent.click(screen.getByRole('button', { name: 'Signal' }));
    await userEvent.clear(box);
    await userEvent.type(box, 'Ny tekst');
    await userEvent.click(screen.getByRole('button', { name: /^Lagre/ }));

    await waitFor(() => expect(server.times(operation)).toBe(1));
    const sent = server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
    expect(sent).toEqual([{ id: 'one', expectedVersion: 2, ...said }]);
  },
);
