import { Stack, TextArea, useTranslation, WhoSees } from '@samplan/web/ui';
import type { Draft, DraftChange, HandOverPlace } from './draft';

interface StepWordsProps {
  draft: Draft;
  change: DraftChange;
  chosen: readonly HandOverPlace[];
  summaryOf: (place: HandOverPlace) => string;
}

/** A summary for each plan: it begins with the facts, and is theirs to change. */
export function StepWords({ draft, change, chosen, summaryOf }: StepWordsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      {chosen.map((place) => (
        <TextArea
          key={place.collaborationId}
          label={t('handover.handOver.summaryFor', { name: place.owner.name })}
          rows={5}
          value={summaryOf(place)}
          below={<WhoSees>{t('handover.handOver.summarySees')}</WhoSees>}
          onChange={(event) =>
            change({ summaries: { ...draft.summaries, [place.collaborationId]: event.target.value } })
          }
        />
      ))}
    </Stack>
  );
}
