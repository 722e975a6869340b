import type { Language } from '@samplan/shared/i18n';
import type { KeptTemplatesQuery, TemplateViewFragment } from '@samplan/web/data';
import { Folded, Stack, useFormat, useTranslation } from '@samplan/web/ui';
import { TemplateVersion } from './template-version';

interface TemplateVersionsProps {
  template: TemplateViewFragment;
  versions: KeptTemplatesQuery['planTemplates'][number]['versions'];
  language: Language;
}

/** Each version can be read in whole, and taken up again; what is used now is the first. */
export function TemplateVersions({ template, versions, language }: TemplateVersionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [present, ...earlier] = versions.map(({ number, setAt, setBy }): { number: number; line: string } => ({
    number,
    line: t('planLife.templates.versionLine', {
      number,
      name: setBy?.name ?? t('common.somebody'),
      date: format.date(setAt, 'long'),
    }),
  }));
  if (template.shipped) earlier.push({ number: 0, line: t('planLife.templates.shippedLine') });
  return (
    <Folded className="pl-more" summary={t('planLife.templates.versions')}>
      <Stack gap="sm">
        <span className="sp-subtle">{t('planLife.templates.presentLine', { line: present?.line ?? '' })}</span>
        <ul className="pl-versions">
          {earlier.map(({ number, line }) => (
            <li key={number}>
              <Folded className="pl-more" summary={line}>
                <TemplateVersion template={template} number={number} line={line} language={language} />
              </Folded>
            </li>
          ))}
        </ul>
      </Stack>
    </Folded>
  );
}
