import { KeptLine, type MeasureStatus, type MeasureViewFragment, SaveProblems } from '@samplan/web/data';
import { measureStatuses } from '@samplan/shared/contracts';
import { AppLink, Avatar, LiveRegion, paths, Select, StatusTag, useFormat, useTranslation } from '@samplan/web/ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { toGraphEnum } from '../logic/graph-enum';
import { mayChange } from '../logic/may-change';
import { StopForm } from '../measures/stop-form';
import { useMeasureWords } from '../measures/use-measure-words';
import { type NewStatus, useSetStatus } from '../measures/use-set-status';
import { usePlan } from '../words/plan-context';
import { useGoals } from './goals-context';

/** What each card does when it is dropped in a column. */
type Takers = Map<string, (status: MeasureStatus) => void>;

const columns = measureStatuses.map(toGraphEnum);

/** From *agreed* on somebody is accountable: nothing becomes a proposal again. */
const isTaken = (status: MeasureStatus): boolean => status !== 'PROPOSED';

/** Measures by how they stand. A card is given another status by choosing it; on a wide screen also by dragging it. */
export function Board({ measures }: { measures: readonly MeasureViewFragment[] }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<{ id: string; over: MeasureStatus | null } | null>(null);
  const takers = useRef<Takers>(new Map());
  const chosen = useRef<string | null>(null);
  // Said here, because the card that moves is drawn anew in its new column.
  const [told, setTold] = useState('');
  return (
    <div className="gl-board" role="group" aria-label={t('goals.board.label')}>
      {columns.map((status) => {
        const cards = measures.filter((measure) => measure.status === status);
        return (
          <section
            key={status}
            className="gl-column"
            aria-label={t(`vocabulary.measureStatus.${status}`)}
            data-empty={cards.length === 0 || undefined}
            data-over={held?.over === status || undefined}
            onDragOver={(event) => {
              if (!held || !isTaken(status)) return;
              event.preventDefault();
              if (held.over !== status) setHeld({ ...held, over: status });
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (held && isTaken(status)) takers.current.get(held.id)?.(status);
              setHeld(null);
            }}
          >
            <h2 className="gl-column__title">
              {t(`vocabulary.measureStatus.${status}`)} <span className="sp-subtle">{cards.length}</span>
            </h2>
            {cards.length === 0 ? <p className="sp-subtle">{t('goals.board.empty')}</p> : null}
            <ul>
              {cards.map((measure) => (
                <Card
                  key={measure.id}
                  measure={measure}
                  takers={takers}
                  chosen={chosen}
                  onMoved={setTold}
                  onHold={(holding) => setHeld(holding ? { id: measure.id, over: null } : null)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <LiveRegion>{told}</LiveRegion>
    </div>
  );
}

interface CardProps {
  measure: MeasureViewFragment;
  takers: RefObject<Takers>;
  /** The measure whose status was chosen last, so that the keyboard is there still when its card has moved. */
  chosen: RefObject<string | null>;
  onMoved: (told: string) => void;
  onHold: (holding: boolean) => void;
}

function Card({ measure, takers, chosen, onMoved, onHold }: CardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const plan = usePlan();
  const goals = useGoals()?.goals ?? [];
  const words = useMeasureWords();
  const [stopping, setStopping] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const moved = (now: NewStatus | null): void => {
    setStopping(false);
    if (now)
      onMoved(t('goals.board.moved', { title: measure.title, status: t(`vocabulary.measureStatus.${now.status}`) }));
  };
  const saving = useSetStatus(measure, plan.collaborationId, moved);
  const may = plan.can('measure:set-status') && mayChange(plan, measure) && measure.accountable && measure.deadline;
  const set = (status: MeasureStatus): void => {
    if (status === measure.status) return;
    if (status === 'STOPPED') setStopping(true);
    else saving.save({ status }, measure.version);
  };
  useEffect(() => {
    const held = takers.current;
    held.set(measure.id, set);
    return () => void held.delete(measure.id);
  });
  useEffect(() => {
    if (chosen.current !== measure.id) return;
    chosen.current = null;
    // Whoever has gone on to something else meanwhile is left there.
    if (document.activeElement === document.body) card.current?.querySelector('select')?.focus();
  }, [chosen, measure.id]);
  const goBack = (): void => {
    chosen.current = null;
    setStopping(false);
    requestAnimationFrame(() => card.current?.querySelector('select')?.focus());
  };
  const goal = goals.find(({ id }) => id === measure.goalId);
  const choices = columns.filter((status) => status === measure.status || isTaken(status));
  return (
    <li
      ref={card}
      className="gl-card"
      draggable={may ? true : undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Without something to carry, Firefox drags nothing; the title is no business of where it may be dropped.
        event.dataTransfer.setData('text/plain', '');
        onHold(true);
      }}
      onDragEnd={() => onHold(false)}
    >
      <p className="gl-card__title" dir="auto">
        <AppLink to={paths.goals(plan.collaborationId)} hash={measure.id}>
          {measure.title}
        </AppLink>
      </p>
      {goal ? (
        <p className="gl-card__goal" dir="auto">
          {goal.title}
        </p>
      ) : null}
      <p className="gl-card__facts">
        {measure.accountable ? <Avatar size="sm" initials={measure.accountable.initials} /> : null}
        <span>{measure.accountable?.name}</span>
        {measure.deadline ? <span className="sp-subtle">{format.date(measure.deadline)}</span> : null}
        {measure.overdue ? <StatusTag status="OVERDUE">{t('plans.overdue')}</StatusTag> : null}
      </p>
      {may && !stopping ? (
        <Select
          label={t('goals.board.statusOf', { title: measure.title })}
          labelHidden
          value={measure.status}
          onChange={(event) => {
            chosen.current = measure.id;
            set(event.target.value as MeasureStatus);
          }}
          onBlur={() => (chosen.current = null)}
          options={choices.map((value) => ({ value, label: t(`vocabulary.measureStatus.${value}`) }))}
        />
      ) : null}
      {stopping ? <StopForm measure={measure} onSaved={moved} onClose={goBack} /> : null}
      <SaveProblems saving={saving} words={words} />
      <KeptLine of={measure.id} />
    </li>
  );
}
