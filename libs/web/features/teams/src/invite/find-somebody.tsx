import { type InvitableQuery as Found, useTypedQuery } from '@samplan/web/data';
import { LiveRegion, Stack, Tag, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useDeferredValue, useState } from 'react';
import { InvitableQuery } from '../graphql/team-page';

export type Candidate = Found['collaboration']['invitable'][number];

/** How many the API answers with at most. */
const most = 20;

interface FindSomebodyProps {
  collaborationId: string;
  error?: string;
  onChoose: (candidate: Candidate) => void;
}

/** The directory as this team sees it; whoever cannot be asked is shown with the reason. */
export function FindSomebody({ collaborationId, error, onChoose }: FindSomebodyProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const query = useTypedQuery(InvitableQuery, { variables: { collaborationId, search }, topics: [] });
  const found = search.length > 1 ? (query.data?.collaboration.invitable ?? []) : [];
  const asked = search.length > 1 && query.data !== undefined;
  return (
    <Stack gap="sm">
      <TextField
        type="search"
        label={t('teams.search')}
        description={t('teams.searchHelp')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={error && search ? t('teams.searchChoose') : error}
      />
      <LiveRegion>{asked ? t('teams.searchHits', { count: found.length }) : ''}</LiveRegion>
      {asked && found.length === 0 ? <Text subtle>{t('teams.searchNone')}</Text> : null}
      {found.length >= most ? <Text subtle>{t('teams.searchMore', { count: most })}</Text> : null}
      <ul className="tm-found">
        {found.map((candidate) => (
          <li key={`${candidate.kind}-${candidate.id}`}>
            <Match candidate={candidate} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Match({ candidate, onChoose }: { candidate: Candidate; onChoose: (candidate: Candidate) => void }) {
  const { t } = useTranslation();
  const { kind, name, detail, state, answers } = candidate;
  const hindrance = state !== 'FREE' ? t(`teams.state${state}`) : answers ? null : t('teams.noAnswer');
  const words = (
    <span className="sp-person__text">
      <span className="sp-person__name">{name}</span>
      <span className="sp-person__detail">
        {[t(`teams.kind${kind}`), detail, hindrance].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
  if (hindrance) return <div className="ds-card sp-card sp-card--dense tm-found__not">{words}</div>;
  return (
    <button type="button" className="ds-card sp-card sp-card--dense sp-pick" onClick={() => onChoose(candidate)}>
      {words}
      {candidate.covered.length === 0 ? null : <Tag tone="success">{t('vocabulary.groundKind.CONSENT')}</Tag>}
    </button>
  );
}
