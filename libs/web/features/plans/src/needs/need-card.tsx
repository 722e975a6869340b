import type { NeedMove, NeedViewFragment } from '@samplan/web/data';
import { AppLink, ClockIcon, paths, StatusTag, Tag, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { NamedUnit } from '../beside/unit-options';
import { usePlan } from '../words/plan-context';
import { NeedActions } from './need-actions';
import { NeedForm } from './need-form';

interface NeedCardProps {
  need: NeedViewFragment;
  units: readonly NamedUnit[];
  hasPlan: boolean;
}

export function NeedCard({ need, units, hasPlan }: NeedCardProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const may = (move: NeedMove): boolean => need.moves.includes(move) && (move !== 'MAKE_MEASURE' || hasPlan);
  if (editing)
    return (
      <li>
        <NeedForm need={need} onSaved={() => setEditing(false)} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="nd-card" data-state={need.state} id={`need-${need.id}`}>
      <p className="nd-card__text" dir="auto">
        {need.text}
      </p>
      <Standing need={need} />
      <Said need={need} />
      {need.reason ? (
        <p className="nd-card__reason" dir="auto">
          <span className="sp-subtle">{t('needs.reason')}</span> {need.reason}
        </p>
      ) : null}
      <NeedActions need={need} may={may} units={units} onEdit={() => setEditing(true)} />
    </li>
  );
}

/** How it stands: the clock while nobody has it, who sees to it, or how it ended. */
function Standing({ need }: { need: NeedViewFragment }) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const { state, waitedDays, owner, ownerUnit, measure } = need;
  if (state === 'OPEN')
    return (
      <p className="nd-card__standing">
        <Tag tone={need.escalatedAt ? 'warning' : 'neutral'} icon={<ClockIcon aria-hidden="true" />}>
          {waitedDays === 0 ? t('needs.newToday') : t('needs.waited', { count: waitedDays })}
        </Tag>
        {need.escalatedAt ? <span className="sp-subtle">{t('needs.escalated')}</span> : null}
      </p>
    );
  const who = [owner?.name, ownerUnit?.name].filter(Boolean).join(', ');
  return (
    <p className="nd-card__standing">
      {state === 'OWNED' ? (
        <span>{t('needs.has', { who })}</span>
      ) : (
        <Tag tone={state === 'MET' ? 'success' : 'neutral'}>{t(`needs.states.${state}`)}</Tag>
      )}
      {measure ? (
        <span className="nd-card__measure">
          <AppLink to={paths.goals(collaborationId)} hash={measure.id}>
            {t('needs.measure')}
          </AppLink>
          <StatusTag status={measure.status}>{t(`vocabulary.measureStatus.${measure.status}`)}</StatusTag>
        </span>
      ) : null}
    </p>
  );
}

function Said({ need }: { need: NeedViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reader, name, ownerId } = usePlan();
  const date = format.date(need.createdAt);
  const sayer = need.saidBy === 'PERSON' && reader === 'you' ? 'YOU' : need.saidBy;
  // Whoever said it and wrote it down is named once; of somebody without a name nothing is told.
  const { saidBy, createdBy } = need;
  const writer = createdBy && (saidBy !== 'PERSON' || createdBy.id !== ownerId) ? createdBy.name : null;
  return (
    <p className="nd-card__said sp-subtle">
      {t(`needs.said.${sayer}`, { name })} · {writer ? t('needs.written', { who: writer, date }) : date}
    </p>
  );
}
