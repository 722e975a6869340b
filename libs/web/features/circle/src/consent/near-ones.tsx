import { Button, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useCircle } from './circle-context';
import { MandateForm, ParentForm } from './guardian-forms';
import { LetIn, type NewHere } from './let-in';
import { LetInForm } from './let-in-form';
import { Guardian, Parent, Relative } from './near-one';

type Form = 'relative' | 'mandate' | 'parent';

/** Relatives the person has let in, guardians and parents, each with what they see and who can end it. */
export function NearOnes() {
  const { t } = useTranslation();
  const circle = useCircle();
  const [form, setForm] = useState<Form | null>(null);
  const [letIn, setLetIn] = useState<NewHere | null>(null);
  const close = (): void => setForm(null);
  const open = (next: Form): void => {
    setLetIn(null);
    setForm(next);
  };
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
      {form === 'relative' ? <LetInForm onClose={close} onLetIn={setLetIn} /> : null}
      {form === 'mandate' ? <MandateForm onClose={close} /> : null}
      {form === 'parent' ? <ParentForm onClose={close} /> : null}
      {letIn ? <LetIn who={letIn} /> : null}
      {form === null ? (
        <Row>
          <Button variant="secondary" onClick={() => open('relative')}>
            {t('consent.letIn')}
          </Button>
          {circle.records ? (
            <Button variant="tertiary" onClick={() => open('mandate')}>
              {t('consent.recordMandate')}
            </Button>
          ) : null}
          {circle.records && circle.child ? (
            <Button variant="tertiary" onClick={() => open('parent')}>
              {t('consent.recordParent')}
            </Button>
          ) : null}
        </Row>
      ) : null}
    </Section>
  );
}
