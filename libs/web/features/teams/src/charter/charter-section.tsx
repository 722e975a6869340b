import { type Conflict, readErrors, useTypedMutation } from '@samplan/web/data';
import {
  Button,
  ConflictView,
  SaveState,
  type SaveStateValue,
  Section,
  Stack,
  Text,
  TextArea,
  useFormat,
  useTranslation,
  WhoSees,
} from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { EditCharterMutation } from '../graphql/team-page';
import type { Team } from '../page/team-page';

const parts = ['purpose', 'sharedGoal', 'waysOfWorking', 'decidesItself'] as const;
type Part = (typeof parts)[number];

/** What the team has agreed about itself; written where it stands, and saved as one writes. */
export function CharterSection({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [writing, setWriting] = useState(false);
  const { charter, myAccess, owner } = collaboration;
  const mine = myAccess.relation === 'OWNER';
  const written = parts.filter((part) => charter?.[part]);
  return (
    <Section heading={t('teams.charter')}>
      {writing ? (
        <Stack>
          {parts.map((part) => (
            <PartField key={part} part={part} collaboration={collaboration} />
          ))}
          <WhoSees>{mine ? t('teams.charterSeesYou') : t('teams.charterSees', { name: owner.name })}</WhoSees>
        </Stack>
      ) : written.length === 0 ? (
        <Text subtle>{t('teams.charterNone')}</Text>
      ) : (
        <dl className="tm-charter">
          {written.map((part) => (
            <div key={part}>
              <dt>{t(`teams.${part}`)}</dt>
              <dd>{charter?.[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {charter ? (
        <Text size="sm" subtle>
          {t('teams.charterBy', { name: charter.editedBy.name, when: format.when(charter.editedAt) })}
        </Text>
      ) : null}
      {myAccess.actions.includes('charter:edit') ? (
        <div>
          <Button variant="secondary" onClick={() => setWriting(!writing)}>
            {t(writing ? 'teams.charterDone' : 'teams.charterWrite')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

const quietMs = 800;

/** One part: saved a moment after the writer pauses; somebody else's text is never overwritten unseen. */
function PartField({ part, collaboration: { id, charter } }: { part: Part; collaboration: Team }) {
  const { t } = useTranslation();
  const [text, setText] = useState(charter?.[part] ?? '');
  const [state, setState] = useState<SaveStateValue>({ kind: 'idle' });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [error, setError] = useState<string | undefined>();
  const base = useRef(charter?.version ?? 0);
  const saved = useRef(text);
  const { execute } = useTypedMutation(EditCharterMutation);

  const save = async (wanted: string, expectedVersion: number): Promise<void> => {
    setState({ kind: 'saving' });
    const { data, fault } = await execute({ input: { collaborationId: id, expectedVersion, [part]: wanted } });
    if (fault) return setState({ kind: fault.code === 'OFFLINE' ? 'not-sent' : 'failed' });
    const { charter: now, errors } = data.editTeamCharter;
    const read = readErrors(errors);
    setConflict(read.conflict);
    setError(read.fields[part]);
    if (!now) return setState({ kind: read.conflict ? 'idle' : 'failed' });
    base.current = now.version;
    saved.current = wanted;
    setState({ kind: 'saved', at: Date.now() });
  };

  useEffect(() => {
    if (text === saved.current || conflict) return undefined;
    const timer = setTimeout(() => void save(text, base.current), quietMs);
    return () => clearTimeout(timer);
  });

  if (conflict)
    return (
      <ConflictView
        mine={text}
        theirs={conflict.theirs ?? ''}
        theirName={conflict.theirName}
        theirAt={conflict.theirAt}
        subject={t(`teams.${part}`)}
        onResolve={(chosen) => {
          setText(chosen);
          base.current = conflict.currentVersion;
          setConflict(null);
          if (chosen === conflict.theirs) saved.current = chosen;
          else void save(chosen, conflict.currentVersion);
        }}
      />
    );
  return (
    <TextArea
      label={t(`teams.${part}`)}
      value={text}
      onChange={(event) => setText(event.target.value)}
      error={error}
      below={<SaveState state={state} />}
    />
  );
}
