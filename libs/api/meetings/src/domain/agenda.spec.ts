import { agendaItemStates } from '@samplan/shared/contracts';
import { atEnd, canItemFollow, proposedAs } from './agenda';

it('goes from proposed to concluded, or is carried over untouched', () => {
  const steps = agendaItemStates.flatMap((from) =>
    agendaItemStates.filter((to) => canItemFollow(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(steps).toEqual([
    'proposed → on_agenda',
    'proposed → taken_up',
    'proposed → carried_over',
    'on_agenda → taken_up',
    'on_agenda → carried_over',
    'taken_up → concluded',
    'concluded → taken_up',
  ]);
});

it('is on the agenda at once when the coordinator proposes it', () => {
  expect(proposedAs(['coordinate'])).toBe('on_agenda');
  expect(proposedAs(['edit_own', 'contribute'])).toBe('proposed');
});

it('leaves no item open when the meeting ends', () => {
  expect(agendaItemStates.map((state) => [state, atEnd(state)])).toEqual([
    ['proposed', 'carried_over'],
    ['on_agenda', 'carried_over'],
    ['taken_up', 'concluded'],
    ['concluded', 'concluded'],
    ['carried_over', 'carried_over'],
  ]);
});
