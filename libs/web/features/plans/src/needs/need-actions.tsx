import { KeptLine, type NeedMove, type NeedViewFragment, usePress } from '@samplan/web/data';
import { Button, LiveRegion, Notice, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { NamedUnit } from '../beside/unit-options';
import {
  MakeMeasureOfNeedMutation,
  OwnNeedMutation,
  SetNeedRemovedMutation,
  SetNeedStateMutation,
} from '../graphql/needs';
import { usePlan } from '../words/plan-context';
import { DeclineForm } from './decline-form';
import { GiveForm } from './give-form';
import { useKept } from '../words/use-kept';

interface NeedActionsProps {
  need: NeedViewFragment;
  may: (move: NeedMove) => boolean;
  units: readonly NamedUnit[];
  onEdit: () => void;
}

/** What is most often right is one press; the rest is a press further in. */
export function NeedActions({ need, may, units, onEdit }: NeedActionsProps) {
  const { t } = useTranslation();
  const { me } = usePlan();
  const [open, setOpen] = useState<'give' | 'decline' | 'more' | null>(null);
  const [said, setSaid] = useState('');
  const close = (): void => setOpen(null);
  const { id, version: expectedVersion, text } = need;
  const of = (label: string): string => `${label}: ${text}`;
  const own = usePress(useKept(OwnNeedMutation, of(t('needs.own'))), (done) => done && setSaid(t('needs.done.OWN')));
  const state = usePress(
    useKept(SetNeedStateMutation, ({ input }) =>
      of(t(input.state === 'MET' ? 'needs.meet' : need.state === 'OWNED' ? 'needs.release' : 'needs.reopen')),
    ),
    close,
  );
  const measure = usePress(
    useKept(MakeMeasureOfNeedMutation, of(t('needs.makeMeasure'))),
    (done) => done && setSaid(t('needs.done.MEASURE')),
  );
  const removal = usePress(useKept(SetNeedRemovedMutation, of(t('needs.remove'))));
  const problem = [own, state, measure, removal].map(({ anyProblem }) => anyProblem).find(Boolean);
  const set = (to: 'OPEN' | 'MET') => () => void state.press({ input: { id, expectedVersion, state: to } });
  const takes = may('OWN') && need.state === 'OPEN' && me !== null;
  const rest = (['OWN', 'GIVE', 'RELEASE', 'DECLINE', 'EDIT', 'REMOVE'] as const).filter(
    (move) => may(move) && (move !== 'OWN' || !takes),
  );
  if (open === 'give') return <GiveForm need={need} units={units} onClose={close} />;
  if (open === 'decline') return <DeclineForm need={need} onClose={close} />;
  return (
    <Stack gap="sm">
      <Row gap="xs">
        {takes ? (
          <Button
            data-size="sm"
            busy={own.sending}
            aria-label={of(t('needs.own'))}
            onClick={() => void own.press({ input: { id, expectedVersion, personId: me } })}
          >
            {t('needs.own')}
          </Button>
        ) : null}
        {may('MAKE_MEASURE') ? (
          <Button
            variant="secondary"
            data-size="sm"
            busy={measure.sending}
            aria-label={of(t('needs.makeMeasure'))}
            onClick={() => void measure.press({ input: { id, expectedVersion } })}
          >
            {t('needs.makeMeasure')}
          </Button>
        ) : null}
        {may('MEET') && need.state === 'OWNED' ? (
          <Button
            variant="secondary"
            data-size="sm"
            busy={state.sending}
            aria-label={of(t('needs.meet'))}
            onClick={set('MET')}
          >
            {t('needs.meet')}
          </Button>
        ) : null}
        {may('REOPEN') ? (
          <Button
            variant="secondary"
            data-size="sm"
            busy={state.sending}
            aria-label={of(t('needs.reopen'))}
            onClick={set('OPEN')}
          >
            {t('needs.reopen')}
          </Button>
        ) : null}
        {rest.length > 0 ? (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={open === 'more'}
            aria-label={of(t('needs.more'))}
            onClick={() => setOpen(open === 'more' ? null : 'more')}
          >
            {t('needs.more')}
          </Button>
        ) : null}
      </Row>
      {open === 'more' ? (
        <Row gap="xs">
          {may('OWN') && !takes && me ? (
            <Button
              variant="secondary"
              data-size="sm"
              busy={own.sending}
              onClick={() => void own.press({ input: { id, expectedVersion, personId: me } })}
            >
              {t('needs.own')}
            </Button>
          ) : null}
          {may('GIVE') ? (
            <Button variant="secondary" data-size="sm" onClick={() => setOpen('give')}>
              {t('needs.give')}
            </Button>
          ) : null}
          {may('MEET') && need.state === 'OPEN' ? (
            <Button variant="secondary" data-size="sm" busy={state.sending} onClick={set('MET')}>
              {t('needs.meet')}
            </Button>
          ) : null}
          {may('DECLINE') ? (
            <Button variant="secondary" data-size="sm" onClick={() => setOpen('decline')}>
              {t('needs.decline')}
            </Button>
          ) : null}
          {may('RELEASE') ? (
            <Button variant="secondary" data-size="sm" busy={state.sending} onClick={set('OPEN')}>
              {t('needs.release')}
            </Button>
          ) : null}
          {may('EDIT') ? (
            <Button variant="secondary" data-size="sm" onClick={onEdit}>
              {t('needs.edit')}
            </Button>
          ) : null}
          {may('REMOVE') ? (
            <Button
              variant="tertiary"
              tone="danger"
              data-size="sm"
              busy={removal.sending}
              onClick={() => void removal.press({ input: { id, removed: true } })}
            >
              {t('needs.remove')}
            </Button>
          ) : null}
        </Row>
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <KeptLine of={id} />
      <LiveRegion>{said}</LiveRegion>
    </Stack>
  );
}
