import {
  type KeptTemplatesQuery as Kept,
  QueryView,
  readFragment,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import { languageNames, languages, type Language } from '@samplan/shared/i18n';
import {
  Button,
  Card,
  Heading,
  KeptForm,
  Notice,
  Page,
  RadioGroup,
  Row,
  Stack,
  Tag,
  Text,
  useLanguage,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import {
  KeptTemplatesQuery,
  OfferPlanTemplateMutation,
  RetirePlanTemplateMutation,
  TemplateView,
} from '../graphql/plan-templates';
import { TemplateForm } from './template-form';
import { TemplateVersions } from './template-versions';

/** The municipality's own templates, and those that come with the program and can be made one's own. */
export function KeepPage() {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const query = useTypedQuery(KeptTemplatesQuery, {
    variables: { language },
    topics: [{ types: ['plan_template.changed'] }],
  });
  return (
    <Page title={t('places.planTemplates')} lead={t('planLife.templates.keepLead')}>
      <Stack gap="lg">
        <RadioGroup
          legend={t('planLife.templates.language')}
          name="language"
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
          inline
        />
        <QueryView query={query}>
          {({ planTemplates }) => (
            <ul className="pl-templates">
              {planTemplates.map((template) => (
                <li key={`${template.id} ${language}`}>
                  <KeptTemplate template={template} language={language} />
                </li>
              ))}
            </ul>
          )}
        </QueryView>
        <KeptForm label={t('planLife.templates.add')} variant="primary">
          {(form) => <TemplateForm template={null} language={language} {...form} />}
        </KeptForm>
      </Stack>
    </Page>
  );
}

function KeptTemplate({ template: masked, language }: { template: Kept['planTemplates'][number]; language: Language }) {
  const { t } = useTranslation();
  const template = readFragment(TemplateView, masked);
  const { id, name, about, shipped, ours, retired, version } = template;
  const origin = shipped ? (ours ? 'changedHere' : 'shipped') : 'madeHere';
  const retire = usePress(useTypedMutation(RetirePlanTemplateMutation));
  const offer = usePress(useTypedMutation(OfferPlanTemplateMutation));
  const press = retired ? offer : retire;
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{name}</Heading>
        <Row>
          <Tag>{t(`planLife.templates.${origin}`)}</Tag>
          {retired ? <Tag tone="warning">{t('planLife.templates.retired')}</Tag> : null}
        </Row>
        <Text>{about}</Text>
        {press.problem ? (
          <Notice tone="warning" announce>
            <p>{press.problem}</p>
          </Notice>
        ) : null}
        <KeptForm
          label={t('planLife.templates.edit')}
          spoken={t('planLife.templates.editOf', { name })}
          variant="secondary"
          adds={false}
        >
          {(form) => <TemplateForm template={template} language={language} {...form} />}
        </KeptForm>
        <div>
          <Button
            variant="tertiary"
            busy={press.sending}
            aria-label={t(retired ? 'planLife.templates.offerOf' : 'planLife.templates.retireOf', { name })}
            onClick={() => void press.press({ input: { id, expectedVersion: version } })}
          >
            {t(retired ? 'planLife.templates.offer' : 'planLife.templates.retire')}
          </Button>
        </div>
        {masked.versions.length > 0 ? (
          <TemplateVersions template={template} versions={masked.versions} language={language} />
        ) : null}
      </Stack>
    </Card>
  );
}
