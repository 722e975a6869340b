import { useTypedMutation, usePress } from '@samplan/web/data';
import { AskFirst, Button, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import { CloseRelativeMutation, EndMandateMutation, EndParentMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { ChangeMandateForm, ChangeParentForm } from './change-guardian-forms';
import { type Circle, useCircle } from './circle-context';
import { PreviewBox } from './preview-box';
import { ChangeRelativeForm } from './relative-form';

const reads = (level: Circle['relatives'][number]['level']): 'READ' | 'CONTRIBUTE' =>
  level === 'READ' ? level : 'CONTRIBUTE';

/** Somebody the person has let in. */
export function Relative({ relative }: { relative: Circle['relatives'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const [editing, setEditing] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(CloseRelativeMutation));
  const name = relative.person?.name ?? t('common.somebody');
  const areas = words.areas(relative.areas);
  const says = relative.organisation
    ? t('consent.spokesperson', { organisation: relative.organisation, areas })
    : t('consent.relative', { relationship: relative.relationship, areas });
  if (editing)
    return (
      <Whose name={name}>
        <ChangeRelativeForm relative={relative} onClose={() => setEditing(false)} />
      </Whose>
    );
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>. {says} {t(`consent.level.may.${reads(relative.level)}`)}{' '}
        {relative.closest ? t('consent.closest') : ''} {words.when(relative)} {words.soon(relative)} {problem}
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

export function Guardian({ guardian }: { guardian: Circle['guardians'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records } = useCircle();
  const [editing, setEditing] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(EndMandateMutation));
  const name = guardian.person?.name ?? t('common.somebody');
  if (editing)
    return (
      <Whose name={name}>
        <ChangeMandateForm guardian={guardian} onClose={() => setEditing(false)} />
      </Whose>
    );
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>.{' '}
        {t('consent.guardian', { authority: guardian.authority, areas: words.areas(guardian.areas) })}{' '}
        {t(`consent.level.may.${reads(guardian.level)}`)}{' '}
        {t(guardian.mayConsent ? 'consent.guardianConsents' : 'consent.guardianFollows')} {words.when(guardian)}{' '}
        {words.soon(guardian)} {problem}
      </Text>
      {records ? (
        <Row>
          <Button variant="tertiary" aria-label={t('consent.changeOf', { to: name })} onClick={() => setEditing(true)}>
            {t('consent.change')}
          </Button>
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
        </Row>
      ) : null}
    </Row>
  );
}

export function Parent({ parent }: { parent: Circle['parents'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records } = useCircle();
  const [editing, setEditing] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(EndParentMutation));
  const name = parent.person?.name ?? t('common.somebody');
  if (editing)
    return (
      <Whose name={name}>
        <ChangeParentForm parent={parent} onClose={() => setEditing(false)} />
      </Whose>
    );
  return (
    <Row spread>
      <Text>
        <strong>{name}</strong>. {t('consent.parent')} {words.when(parent)} {words.soon(parent)} {problem}
      </Text>
      {records ? (
        <Row>
          <Button variant="tertiary" aria-label={t('consent.changeOf', { to: name })} onClick={() => setEditing(true)}>
            {t('consent.change')}
          </Button>
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
        </Row>
      ) : null}
    </Row>
  );
}

function Whose({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Stack gap="sm">
      <Text>
        <strong>{name}</strong>
      </Text>
      {children}
    </Stack>
  );
}
