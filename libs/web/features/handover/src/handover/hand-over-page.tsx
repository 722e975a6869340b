import { QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, LiveRegion, Notice, Page, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { HandOversQuery } from '../graphql/hand-over';
import { PlannedList } from './planned-list';
import { Wizard } from './wizard';

/** Hands everything over in one go, and takes it back until the day. */
export function HandOverPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(HandOversQuery, { variables: {}, topics: [{ types: ['hand_over.changed'] }] });
  const [wizard, setWizard] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const done = (text: string): void => {
    setSaid(text);
    setWizard(false);
    query.refetch();
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
        <QueryView query={query} gone={null} loading={null}>
          {({ myHandOvers }) => (
            <PlannedList handOvers={myHandOvers.nodes} onUndone={() => done(t('handover.handOver.undone'))} />
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}
