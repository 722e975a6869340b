import { ArrowRightIcon, Button, CheckmarkIcon, Stack, Text, useTranslation } from '@samplan/web/ui';
import { nextItem } from '../logic/agenda-order';
import { useMeeting } from '../meeting/meeting-context';
import { MutationNotice } from '../parts/mutation-notice';
import type { Following } from './use-follow';
import { useMoves } from './use-moves';

interface Props {
  following: Following;
  /** After the last item there is nothing more to press here. */
  onAllDone: () => void;
}

/** The one press that takes everybody on. It is always the same button, so the keyboard stays on it. */
export function Steering({ following, onAllDone }: Props) {
  const { t } = useTranslation();
  const { can } = useMeeting();
  const moves = useMoves(following);
  const step = useStep(following);
  if (!can('meeting:run') || !step) return null;
  const last = step.kind === 'last';
  const press = async (): Promise<void> => {
    if (!last) await moves.takeUp(step.itemId);
    else if (await moves.conclude(step.itemId)) onAllDone();
  };
  return (
    <Stack gap="xs" className="mt-steering">
      <MutationNotice text={moves.problem} />
      <Button
        busy={moves.busy}
        variant={step.kind === 'other' ? 'secondary' : 'primary'}
        icon={last ? <CheckmarkIcon aria-hidden="true" /> : <ArrowRightIcon aria-hidden="true" />}
        onClick={() => void press()}
      >
        {t(labels[step.kind])}
      </Button>
      {step.help ? (
        <Text size="sm" subtle className="mt-steering__next">
          {step.help}
        </Text>
      ) : null}
    </Stack>
  );
}

const labels = {
  other: 'meetings.live.takeUp',
  first: 'meetings.live.first',
  next: 'meetings.live.next',
  last: 'meetings.live.last',
} as const;

interface Step {
  kind: keyof typeof labels;
  itemId: string;
  help?: string;
}

/** Where the press would take the meeting, seen from what is on this screen. */
function useStep({ current, shown, elsewhere }: Following): Step | null {
  const { t } = useTranslation();
  const { agenda } = useMeeting().meeting;
  if (elsewhere && shown) return { kind: 'other', itemId: shown.id, help: t('meetings.live.takeUpHelp') };
  const next = nextItem(agenda, current?.id ?? null);
  const help = next ? t('meetings.live.nextIs', { title: next.title }) : undefined;
  if (next) return { kind: current ? 'next' : 'first', itemId: next.id, help };
  return current ? { kind: 'last', itemId: current.id } : null;
}
