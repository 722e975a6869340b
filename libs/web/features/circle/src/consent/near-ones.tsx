import { KeptForm, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useCircle } from './circle-context';
import { MandateForm, ParentForm } from './guardian-forms';
import { LetIn, type NewHere } from './let-in';
import { LetInForm } from './let-in-form';
import { Guardian, Parent, Relative } from './near-one';

/** Relatives the person has let in, guardians and parents, each with what they see and who can end it. */
export function NearOnes() {
  const { t } = useTranslation();
  const circle = useCircle();
  const [letIn, setLetIn] = useState<NewHere | null>(null);
  const nobody = circle.relatives.length + circle.guardians.length + circle.parents.length === 0;
  return (
    <Section heading={t('consent.near')}>
      {nobody ? <Text subtle>{t('consent.nearNone')}</Text> : null}
      <ul className="sp-lines">
        {circle.relatives.map((relative) => (
          <li key={relative.id}>
            <Relative relative={relative} />
          </li>
        ))}
        {circle.guardians.map((guardian) => (
          <li key={guardian.id}>
            <Guardian guardian={guardian} />
          </li>
        ))}
        {circle.parents.map((parent) => (
          <li key={parent.id}>
            <Parent parent={parent} />
          </li>
        ))}
      </ul>
      {letIn ? <LetIn who={letIn} /> : null}
      <Row>
        <KeptForm label={t('consent.letIn')} variant="secondary" adds={false}>
          {(form) => <LetInForm onLetIn={setLetIn} {...form} />}
        </KeptForm>
        {circle.records ? (
          <KeptForm label={t('consent.recordMandate')} adds={false}>
            {(form) => <MandateForm {...form} />}
          </KeptForm>
        ) : null}
        {circle.records && circle.child ? (
          <KeptForm label={t('consent.recordParent')} adds={false}>
            {(form) => <ParentForm {...form} />}
          </KeptForm>
        ) : null}
      </Row>
    </Section>
  );
}
