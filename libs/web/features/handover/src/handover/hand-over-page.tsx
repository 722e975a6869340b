import { type HandOversQuery as HandOvers, QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, LiveRegion, Notice, Page, Paged, Stack, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { HandOversQuery } from '../graphql/hand-over';
import { PlannedList } from './planned-list';
import { Wizard } from './wizard';

/** Hands everything over in one go, and takes it back until the day. */
export function HandOverPage() {
  const { t } = useTranslation();
  const [wizard, setWizard] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const done = (text: string): void => {
    setSaid(text);
    setWizard(false);
  };
  return (
    <Page title={t('handover.handOver.title')} lead={t('handover.handOver.lead')}>
      <Stack gap="xl">
        <LiveRegion>{said ?? ''}</LiveRegion>
        {said ? (
          <Notice tone="success">
            <p>{said}</p>
          </Notice>
        ) : null}
        {wizard ? (
          <Wizard onDone={(now) => done(t(now ? 'handover.handOver.doneNow' : 'handover.handOver.doneLater'))} />
        ) : (
          <div>
            <Button
              onClick={() => {
                setSaid(null);
                setWizard(true);
              }}
            >
              {t('handover.handOver.start')}
            </Button>
          </div>
        )}
        <Paged>
          {(after, more) => (
            <Part said={said} after={after} more={more} onUndone={() => done(t('handover.handOver.undone'))} />
          )}
        </Paged>
      </Stack>
    </Page>
  );
}

interface PartProps {
  /** What was done here last; the list is asked for again after it. */
  said: string | null;
  after: string | null;
  more: (info: HandOvers['myHandOvers']['pageInfo']) => ReactNode;
  onUndone: () => void;
}

function Part({ said, after, more, onUndone }: PartProps) {
  const query = useTypedQuery(HandOversQuery, { variables: { after }, topics: [{ types: ['hand_over.changed'] }] });
  const { refetch } = query;
  useEffect(() => {
    if (said) refetch();
  }, [said, refetch]);
  return (
    <QueryView query={query} gone={null} loading={null}>
      {({ myHandOvers: { nodes, pageInfo } }) => (
        <>
          <PlannedList handOvers={nodes} onUndone={onUndone} />
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
