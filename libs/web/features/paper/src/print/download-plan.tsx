import { type PaperPart, paperParts } from '@samplan/shared/contracts';
import type { Language } from '@samplan/shared/i18n';
import { Checkbox, Notice, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { DownloadButton } from './download-button';

interface DownloadPlanProps {
  collaborationId: string;
  language: Language;
  hasPlan: boolean;
}

/** There is nothing in these where there is no plan. */
const ofPlan: readonly PaperPart[] = ['what_matters', 'evaluation', 'about'];

/** The plan, or what one chooses of it; without one, what is written beside it. */
export function DownloadPlan({ collaborationId, language, hasPlan }: DownloadPlanProps) {
  const { t } = useTranslation();
  const [leftOut, leaveOut] = useState<readonly PaperPart[]>([]);
  const offered = paperParts.filter((part) => hasPlan || !ofPlan.includes(part));
  const chosen = offered.filter((part) => !leftOut.includes(part));
  const toggle = (part: PaperPart): void =>
    leaveOut(leftOut.includes(part) ? leftOut.filter((one) => one !== part) : [...leftOut, part]);
  return (
    <Stack gap="md">
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('paper.plan.parts')}</legend>
        <div className="pa-parts">
          {offered.map((part) => (
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
          label={t(hasPlan ? 'paper.plan.download' : 'paper.plan.downloadNoPlan')}
          path={`/paper/${collaborationId}/plan?parts=${chosen.join(',')}`}
          language={language}
        />
      ) : (
        <Notice tone="info">{t('paper.plan.chooseOne')}</Notice>
      )}
    </Stack>
  );
}
