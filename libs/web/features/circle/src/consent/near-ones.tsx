import { useTypedMutation, usePress } from '@samplan/web/data';
import { AskFirst, Button, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { CloseRelativeMutation, EndMandateMutation, EndParentMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { useCircle } from './circle-context';
import { MandateForm, ParentForm } from './guardian-forms';
import { LetIn, type NewHere } from './let-in';
import { LetInForm } from './let-in-form';
import { PreviewBox } from './preview-box';
import { ChangeRelativeForm } from './relative-form';

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

type Circle = ReturnType<typeof useCircle>;

function Relative({ relative }: { relative: Circle['relatives'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const [editing, setEditing] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(CloseRelativeMutation));
  const name = relative.person?.name ?? t('common.somebody');
  const areas = words.areas(relative.areas);
  const says = relative.organisation
    ? t('consent.spokesperson', { organisation: relative.organisation, areas })
    : t('consent.relative', { relationship: relative.relationship, areas });
  if (editing) return <ChangeRelativeForm relative={relative} onClose={() => setEditing(false)} />;
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>. {says} {relative.closest ? t('consent.closest') : ''} {problem}
      </Text>
      <Row>
        <Button variant="tertiary" aria-label={t('consent.changeOf', { to: name })} onClick={() => setEditing(true)}>
          {t('consent.change')}
        </Button>
        <AskFirst
          variant="tertiary"
          tone="danger"
          label={t('consent.close')}
          aria-label={t('consent.closeOf', { name })}
          question={t('consent.closeSure', { name })}
          yes={t('consent.closeYes')}
          busy={sending}
          onYes={() => void press({ input: { id: relative.id } })}
        >
          <PreviewBox input={{ closeRelative: { id: relative.id } }} />
        </AskFirst>
      </Row>
    </Row>
  );
}

function Guardian({ guardian }: { guardian: Circle['guardians'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records } = useCircle();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(EndMandateMutation));
  const name = guardian.person?.name ?? t('common.somebody');
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>.{' '}
        {t('consent.guardian', { authority: guardian.authority, areas: words.areas(guardian.areas) })}{' '}
        {t(guardian.mayConsent ? 'consent.guardianConsents' : 'consent.guardianFollows')}{' '}
        {guardian.lastDay ? t('consent.until', { date: words.date(guardian.lastDay) }) : ''} {problem}
      </Text>
      {records ? (
        <AskFirst
          variant="tertiary"
          tone="danger"
          label={t('consent.end')}
          aria-label={t('consent.endOf', { name })}
          question={t('consent.mandateSure', { name })}
          yes={t('consent.endYes')}
          busy={sending}
          onYes={() => void press({ input: { id: guardian.id } })}
        >
          <PreviewBox input={{ endMandate: { id: guardian.id } }} />
        </AskFirst>
      ) : null}
    </Row>
  );
}

function Parent({ parent }: { parent: Circle['parents'][number] }) {
  const { t } = useTranslation();
  const { records } = useCircle();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(EndParentMutation));
  const name = parent.person?.name ?? t('common.somebody');
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>. {t('consent.parent')} {problem}
      </Text>
      {records ? (
        <AskFirst
          variant="tertiary"
          tone="danger"
          label={t('consent.end')}
          aria-label={t('consent.endOf', { name })}
          question={t('consent.parentSure', { name })}
          yes={t('consent.endYes')}
          busy={sending}
          onYes={() => void press({ input: { id: parent.id } })}
        >
          <PreviewBox input={{ endParent: { id: parent.id } }} />
        </AskFirst>
      ) : null}
    </Row>
  );
}
