import type { PersonId } from '@samplan/shared/kernel';
import { approve, type MinutesStanding, publish } from './minutes';

const kari = 'kari' as PersonId;
const per = 'per' as PersonId;
const noon = new Date('2026-03-02T11:00:00Z');
const later = new Date('2026-03-02T12:00:00Z');
const draft: MinutesStanding = {
  minutesState: 'draft',
  minutesApprovedBy: null,
  minutesApprovedAt: null,
  minutesPublishedAt: null,
};
const approved: MinutesStanding = {
  ...draft,
  minutesState: 'approved',
  minutesApprovedBy: kari,
  minutesApprovedAt: noon,
};

it('is approved by somebody, then published, with both times', () => {
  expect(approve(draft, kari, noon)).toEqual(approved);
  expect(publish(approved, later)).toEqual({ ...approved, minutesState: 'published', minutesPublishedAt: later });
});

it('is never published unapproved', () => {
  expect(publish(draft, noon)).toBe(draft);
});

it('keeps who approved it first, and stands once published', () => {
  expect(approve(approved, per, later)).toBe(approved);
  const published = publish(approved, noon);
  expect(approve(published, per, later)).toBe(published);
  expect(publish(published, later)).toBe(published);
});
