import { type HandOversQuery as HandOvers, useTypedMutation } from '@samplan/web/data';
import type { ReactNode } from 'react';
import { AppLink, Button, paths, Section, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { UndoHandOverMutation } from '../graphql/hand-over';

type HandOver = HandOvers['myHandOvers']['nodes'][number];

interface PlannedListProps {
  handOvers: readonly HandOver[];
  onUndone: () => void;
}

/** What is planned and can be taken back, then what was handed over lately, with its summary. */
export function PlannedList({ handOvers, onUndone }: PlannedListProps) {
  const { t } = useTranslation();
  const { execute, sending } = useTypedMutation(UndoHandOverMutation);
  const undo = async (handOverIds: string[]): Promise<void> => {
    const { fault } = await execute({ input: { handOverIds } });
    if (!fault) onUndone();
  };
  const planned = handOvers.filter(({ state }) => state === 'PLANNED');
  const lately = handOvers.filter(({ state }) => state === 'CARRIED_OUT');
  const mine = planned.filter((one) => one.mine);
  return (
    <>
      {planned.length > 0 ? (
        <Section
          heading={t('handover.handOver.coming')}
          aside={
            mine.length > 1 ? (
              <Button variant="tertiary" busy={sending} onClick={() => void undo(mine.map(({ id }) => id))}>
                {t('handover.handOver.undoAll')}
              </Button>
            ) : undefined
          }
        >
          <ul className="ho-list">
            {planned.map((handOver) => (
              <Line key={handOver.id} handOver={handOver}>
                {handOver.mine ? (
                  <div>
                    <Button variant="secondary" busy={sending} onClick={() => void undo([handOver.id])}>
                      {t('handover.handOver.undo')}
                    </Button>
                  </div>
                ) : null}
              </Line>
            ))}
          </ul>
        </Section>
      ) : null}
      {lately.length > 0 ? (
        <Section heading={t('handover.handOver.lately')}>
          <ul className="ho-list">
            {lately.map((handOver) => (
              <Line key={handOver.id} handOver={handOver} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Line({ handOver, children }: { handOver: HandOver; children?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { owner, collaborationId, mine, successor, predecessor, onDate, heldBack, summary } = handOver;
  const date = format.date(onDate, 'weekday');
  return (
    <li className="ho-item">
      <p className="ho-item__top">
        {owner ? <AppLink to={paths.plan(collaborationId)}>{owner.name}</AppLink> : t('handover.handOver.noOwner')}
        {heldBack ? <Tag tone="warning">{t('handover.handOver.heldBack')}</Tag> : null}
      </p>
      <Text size="sm" subtle>
        {mine
          ? t('handover.handOver.toWhom', { name: successor.name, date })
          : t('handover.handOver.fromWhom', { name: predecessor.name, date })}
      </Text>
      {summary ? <p className="ho-summary">{summary}</p> : null}
      {children}
    </li>
  );
}
