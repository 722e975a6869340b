import { type PaperPart, paperParts } from '@samplan/shared/contracts';
import type { Language } from '@samplan/shared/i18n';
import { Checkbox, Notice, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { DownloadButton } from './download-button';

/** The plan, or what one chooses of it. */
export function DownloadPlan({ collaborationId, language }: { collaborationId: string; language: Language }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly PaperPart[]>(paperParts);
  const toggle = (part: PaperPart): void =>
    setChosen(paperParts.filter((one) => (one === part ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <Stack gap="md">
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('paper.plan.parts')}</legend>
        <div className="pa-parts">
          {paperParts.map((part) => (
            <Checkbox
              key={part}
              label={t(`paper.part.${part}`)}
              checked={chosen.includes(part)}
              onChange={() => toggle(part)}
            />
          ))}
        </div>
      </fieldset>
      {chosen.length > 0 ? (
        <DownloadButton
          label={t('paper.plan.download')}
          path={`/paper/${collaborationId}/plan?parts=${chosen.join(',')}`}
          language={language}
        />
      ) : (
        <Notice tone="info">{t('paper.plan.chooseOne')}</Notice>
      )}
    </Stack>
  );
}
