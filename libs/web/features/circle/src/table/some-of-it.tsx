import type { LifeArea, RequestViewFragment, SaidInput } from '@samplan/web/data';
import { Button, DateField, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AreaChoice } from '../consent/area-choice';
import type { Said } from './question-card';
import { useWouldSee } from './use-would-see';
import { WhoWouldSee } from './who-would-see';

/** Long enough to press several parts of life before it is asked who would see them. */
const pause = 700;

interface SomeOfItProps {
  request: RequestViewFragment;
  said: SaidInput | null;
  onSaid: (said: Said) => void;
  onBack: () => void;
}

/** Less than was asked for: fewer parts of life, or not so long. */
export function SomeOfIt({ request, said, onSaid, onBack }: SomeOfItProps) {
  const { t } = useTranslation();
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [until, setUntil] = useState(request.until ?? '');
  const answer: Said =
    areas.length > 0 ? { answer: 'SOME', areas, until: until || null } : { answer: 'NO', areas: null, until: null };
  const seen = useWouldSee(request, areas.length > 0 ? { id: request.id, ...answer, said } : null, pause);
  return (
    <Stack gap="md">
      <AreaChoice
        legend={t('consent.table.someTitle')}
        among={request.areas.filter((area) => area !== 'COMMON')}
        value={areas}
        onChange={setAreas}
      />
      <DateField
        label={t('consent.untilField')}
        optional
        max={request.until ?? undefined}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <WhoWouldSee seen={seen} />
      <Row>
        <Button onClick={() => onSaid(answer)}>{t('consent.table.someDone')}</Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('consent.table.backToCard')}
        </Button>
      </Row>
    </Stack>
  );
}
